import { parametersOf } from '../../physics/models/conventions.ts';
import type { BenchmarkModel } from '../../physics/models/model.ts';
import { Term } from '../glossary/Term.tsx';
import { useChoices } from '../page/PageContext.tsx';
import { ConventionParameter } from '../sentence/ConventionParameter.tsx';
import { fieldId } from '../testIds.ts';
import { parameterSymbols, parameterText } from '../text/conventionParameters.ts';
import { rich } from '../text/markup.ts';
import { Rich } from '../text/Rich.tsx';

/** The values of the dark sector behind a coupling, each to be typed. */
export function DarkSector({ model }: { readonly model: BenchmarkModel }) {
  const values = useChoices(({ conventionParameters }) => conventionParameters);
  return parametersOf(model).map((parameter) => (
    <span key={parameter}>
      <Term id={parameter} text={parameterSymbols[parameter]} />
      <Rich text={rich(' = ')} />
      <ConventionParameter parameter={parameter} testId={fieldId(parameter)}>
        <Rich text={parameterText(values[parameter])} />
      </ConventionParameter>
    </span>
  ));
}
