import { parametersOf } from '../../physics/models/conventions.ts';
import type { BenchmarkModel } from '../../physics/models/model.ts';
import { useChoices } from '../page/PageContext.tsx';
import { ConventionParameter } from '../sentence/ConventionParameter.tsx';
import { fieldId } from '../testIds.ts';
import { parameterSymbols, parameterText } from '../text/conventionParameters.ts';
import { joined } from '../text/markup.ts';
import { Rich } from '../text/Rich.tsx';

/** The values of the dark sector behind a coupling, each to be typed. */
export function DarkSector({ model }: { readonly model: BenchmarkModel }) {
  const values = useChoices(({ conventionParameters }) => conventionParameters);
  return parametersOf(model).map((parameter) => (
    <span key={parameter}>
      <Rich text={joined(parameterSymbols[parameter], ' = ')} />
      <ConventionParameter parameter={parameter} testId={fieldId(parameter)}>
        <Rich text={parameterText(values[parameter])} />
      </ConventionParameter>
    </span>
  ));
}
