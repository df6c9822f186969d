import { decadesTo, type Scale, type ValuePower } from './couplingForm.ts';
import { plainSigns } from './couplingUnits.ts';
import { dimensionOf, type TableMeaning, targetOf } from './meaning.ts';

/** What is done to the numbers of a file before they are drawn, and what was assumed of them. */
export type ValueNote =
  /** Each value becomes a coupling of the convention, or a limit on B, as these say. */
  | {
      readonly code: 'converted';
      readonly scale: Scale;
      readonly power: ValuePower;
      /** Powers of ten by which the number is multiplied before a root or a reciprocal is taken. */
      readonly decades: number;
      readonly from: string;
      readonly to: string;
    }
  /** The file names no unit, and that of the convention is taken. */
  | { readonly code: 'unit-assumed'; readonly unit: string }
  /** Masses are taken from their logarithms. */
  | { readonly code: 'masses-from-logarithms'; readonly scale: Exclude<Scale, 'linear'> };

/**
 * What is to be said of how the numbers of a table are taken.
 * @param answers what its columns mean
 * @returns nothing of what is still open
 */
export function valueNotes(answers: TableMeaning): readonly ValueNote[] {
  const { massScale, valueScale: scale, valuePower: power, valueUnit } = answers;
  const notes: ValueNote[] = [];
  if (massScale === 'log10' || massScale === 'ln')
    notes.push({ code: 'masses-from-logarithms', scale: massScale });
  const target = targetOf(answers);
  const decades = target === null ? null : decadesTo(target, answers);
  if (target === null || scale === null || decades === null) return notes;
  const own = plainSigns(target.unitTex);
  if (scale !== 'linear' || power !== 1 || decades !== 0)
    notes.push({ code: 'converted', scale, power, decades, from: valueUnit, to: own });
  if (valueUnit === '' && dimensionOf(target) !== 0) notes.push({ code: 'unit-assumed', unit: own });
  return notes;
}
