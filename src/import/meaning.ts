import { modelById } from '../physics/models/index.ts';
import { intoConvention, type Target, unscaled, withoutUnit } from './couplingForm.ts';
import { couplingUnit } from './couplingUnits.ts';
import type { Guesses } from './guesses.ts';
import type { ImportedTable } from './importedTable.ts';
import { massUnitsMeV } from './units.ts';

/** What the values of a table are turned into: a convention of a model, or limits on B; null where that is open. */
export function targetOf({
  quantity,
  model,
  convention,
}: Pick<Guesses, 'quantity' | 'model' | 'convention'>): Target | null {
  if (quantity === 'branching-ratio') return withoutUnit;
  if (quantity === null) return null;
  const known = modelById(model ?? '')?.conventions ?? [];
  return known.find(({ id }) => id === convention) ?? null;
}

/** Power of the energy in the unit of a convention: −1 for TeV⁻¹. */
export const dimensionOf = ({ unitTex }: Target): number => couplingUnit(unitTex)?.dimension ?? 0;

/** What the columns of a table are said to mean. */
export type TableMeaning = Omit<Guesses, 'massUnitNamed'>;

/** Masses in MeV, and couplings of the convention or limits on B, row by row; NaN where there is none. */
export interface MeantRows {
  readonly massMeV: readonly number[];
  readonly values: readonly number[];
}

/**
 * The rows of a table under what its columns are said to mean. Where a scale is open, numbers are taken for logarithms; where a
 * unit is, for that of the convention.
 * @param table as read
 * @param answers what its columns mean
 */
export function meaning(table: ImportedTable, answers: TableMeaning): MeantRows {
  const { massColumn, massUnit, massScale, valueColumn, valueScale } = answers;
  const mass = (value: number): number => unscaled(value, massScale ?? 'log10') * massUnitsMeV[massUnit];
  const form = { ...answers, valueScale: valueScale ?? ('log10' as const) };
  const into =
    intoConvention(targetOf(answers) ?? withoutUnit, form) ??
    intoConvention(withoutUnit, { ...form, valueUnit: '' }) ??
    Number;
  return {
    massMeV: table.columns[massColumn].values.map(mass),
    values: table.columns[valueColumn].values.map(into),
  };
}
