import { decadesTo } from './couplingForm.ts';
import { plainSigns, unitsOfDimension } from './couplingUnits.ts';
import type { OpenQuestion } from './importReason.ts';
import { dimensionOf, type TableMeaning, targetOf } from './meaning.ts';

/**
 * What must still be said before a table can be used, all at once.
 * @param answers as they stand
 */
export function openQuestions(answers: TableMeaning): readonly OpenQuestion[] {
  const {
    quantity,
    model,
    convention,
    lifetimeColumn,
    lifetimeS,
    massScale,
    valueScale,
    valuePower,
    valueUnit,
  } = answers;
  const open: OpenQuestion[] = [];
  if (massScale === null) open.push({ code: 'mass-scale' });
  if (valueScale === null) open.push({ code: 'value-scale' });
  if (quantity === null) open.push({ code: 'quantity' });
  if (quantity === 'branching-ratio' && lifetimeColumn === null && lifetimeS === null)
    open.push({ code: 'lifetime' });
  if (quantity === 'coupling' && model === null) open.push({ code: 'model' });
  if (quantity === 'coupling' && convention === null) open.push({ code: 'convention' });
  const target = targetOf(answers);
  if (target !== null && decadesTo(target, answers) === null) {
    const own = plainSigns(target.unitTex);
    const [largest = own] = unitsOfDimension(dimensionOf(target) * valuePower);
    open.push({ code: 'value-unit', unit: valueUnit, wanted: valuePower === 1 ? own : largest });
  }
  return open;
}
