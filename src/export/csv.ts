import { csvFormatRows } from 'd3';
import type { LimitsAnswer } from '../engine/answer.ts';
import type { BenchmarkModel, CouplingConvention } from '../physics/models/model.ts';
import { numberText } from '../data/text.ts';
import { exclusionTable, limitsTable, type NamedExclusion, type Table } from './tables.ts';

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
