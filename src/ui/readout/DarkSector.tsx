import { conventionParameterRanges, parametersOf } from '../../physics/models/conventions.ts';
import type { BenchmarkModel, ConventionParameters } from '../../physics/models/model.ts';
import { setConventionParameters } from '../../state/changes.ts';
import { roundTo } from '../../state/ranges.ts';
import { TypedNumber } from '../controls/TypedNumber.tsx';
import { useChange, useChoices } from '../page/PageContext.tsx';
import { readConventionParameter } from '../sentence/typedValues.ts';
import { controlId } from '../testIds.ts';
import { parameterText, parameterWords } from '../text/conventionParameters.ts';
import { joined, rich } from '../text/markup.ts';
import { Rich } from '../text/Rich.tsx';

/** The values of the dark sector behind a coupling, each to be typed. */
export function DarkSector({ model }: { readonly model: BenchmarkModel }) {
  return parametersOf(model).map((parameter) => <Parameter key={parameter} parameter={parameter} />);
}

function Parameter({ parameter }: { readonly parameter: keyof ConventionParameters }) {
  const { commit } = useChange();
  const value = useChoices(({ conventionParameters }) => conventionParameters[parameter]);
  const { symbol, name, meaning } = parameterWords[parameter];
  const range = conventionParameterRanges[parameter];
  return (
    <span>
      <Rich text={joined(symbol, ' = ')} />
      <TypedNumber
        testId={controlId(parameter)}
        name={name}
        spoken={`${name}, ${roundTo(value, 3)}`}
        explain={() => ({ lines: [rich(meaning)], source: 'arXiv:1901.09966' })}
        typed={String(roundTo(value, 6))}
        hint={`${roundTo(range[0], 4)} to ${roundTo(range[1], 4)}`}
        onType={(text) => {
          const reading = readConventionParameter(text, name, range);
          if (typeof reading === 'string') return reading;
          commit(setConventionParameters({ [parameter]: reading }));
          return null;
        }}
      >
        <Rich text={parameterText(value)} />
      </TypedNumber>
    </span>
  );
}
