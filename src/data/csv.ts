import { csvFormatRows } from 'd3';
import type { LimitsAnswer } from '../engine/answer.ts';
import type { BenchmarkModel, CouplingConvention } from '../physics/models/model.ts';
import { exclusionTable, limitsTable, type NamedExclusion, type Table } from './tables.ts';

/** Digits that survive: more than any input has, fewer than rounding noise shows. */
const digits = 10;

/**
 * A number as it stands in files: 10 significant digits, `inf` for an open end, empty where nothing is known.
 * @param value any number
 * @returns its text
 */
export function numberText(value: number): string {
  if (Number.isNaN(value)) return '';
  if (!Number.isFinite(value)) return value > 0 ? 'inf' : '-inf';
  return String(Number(value.toPrecision(digits)));
}

/**
 * A table as CSV with a header row.
 * @param table columns and rows
 * @returns text that ends with a line break
 */
export function tableCsv(table: Table): string {
  const cells = table.rows.map((row) =>
    row.map((cell) => (typeof cell === 'number' ? numberText(cell) : cell)),
  );
  return `${csvFormatRows([table.columns as string[], ...cells])}\n`;
}

/**
 * Excluded intervals as CSV.
 * @param excluded by name
 * @param model the model in which it is excluded
 * @param convention of the couplings; the model's first one if absent
 * @returns columns `search,m_MeV,interval,coupling_lo,coupling_hi`
 */
export function exclusionCsv(
  excluded: readonly NamedExclusion[],
  model: BenchmarkModel,
  convention?: CouplingConvention,
): string {
  return tableCsv(exclusionTable(excluded, model, convention));
}

/**
 * Model-independent limits as CSV.
 * @param answer engine answer
 * @returns columns of `limitsTable`
 */
export function limitsCsv(answer: Pick<LimitsAnswer, 'searches'>): string {
  return tableCsv(limitsTable(answer));
}
