import { csvFormatRows } from 'd3';
import type { ExclusionAnswer, LimitsAnswer } from '../engine/answer.ts';
import type { BenchmarkModel, CouplingConvention } from '../physics/models/model.ts';
import { numberText } from '../data/text.ts';
import { exclusionTable, limitsTable, type Table } from './tables.ts';

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
 * @param answer engine answer
 * @param model the model of the answer
 * @param convention of the couplings; the model's first one if absent
 * @returns columns `search,m_MeV,interval,coupling_lo,coupling_hi`
 */
export function exclusionCsv(
  answer: ExclusionAnswer,
  model: BenchmarkModel,
  convention?: CouplingConvention,
): string {
  return tableCsv(exclusionTable(answer, model, convention));
}

/**
 * Model-independent limits as CSV.
 * @param answer engine answer
 * @returns columns of `limitsTable`
 */
export function limitsCsv(answer: LimitsAnswer): string {
  return tableCsv(limitsTable(answer));
}
