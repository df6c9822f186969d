import type { DataFile } from '../data/dataFile.ts';
import { shortName } from '../words/quoted.ts';
import type { ImportProblem, ImportReason, Suspicion } from './importReason.ts';
import type { UnreadCell } from './unread.ts';

/** One column of numbers as a file has it. */
export interface ImportedColumn {
  readonly name: string;
  /** Unit as the file writes it, empty where it says none. */
  readonly unit: string;
  /** One number per row; NaN where the file has no value. */
  readonly values: readonly number[];
  /** Ends of the bins of which `values` are the middles; absent where there are none. */
  readonly bins?: readonly (readonly [low: number, high: number])[];
  /** Uncertainty of each value, all sources in quadrature and both sides on average; absent where the file has none. */
  readonly errors?: readonly number[];
  /** Cells that are words, or that lack; the first ones of them. Absent where all are numbers or empty. */
  readonly unread?: readonly UnreadCell[];
  /** What the file says about the column (energy, confidence level), name and text. */
  readonly qualifiers: readonly (readonly [string, string])[];
}

/** A table of numbers as read, before anybody says what it means. */
export interface ImportedTable {
  /** Identifier of the format it came in. */
  readonly format: string;
  readonly file: string;
  readonly name: string;
  /** Comments, descriptions and labels of the file. */
  readonly description: string;
  readonly columns: readonly ImportedColumn[];
  /** Line of the file that each row stands in, from 1; the number of the row where the format has no lines of its own. */
  readonly lines: readonly number[];
  /** Rows (from 0, ascending) before which a new stretch begins, such as those below an empty line: no line joins them to what is above. */
  readonly breaks: readonly number[];
  /** Oddities that only the reader of the text could see (percent signs). */
  readonly remarks: readonly Suspicion[];
}

/** What could be read, or why nothing could, with line and column. */
export type ImportResult<T> =
  { readonly ok: true; readonly content: T } | { readonly ok: false; readonly reason: ImportReason };

/** A file that cannot be read. Parsers throw it and their entries catch it. */
export class ImportFault extends Error {
  override readonly name = 'ImportFault';
  readonly problem: ImportProblem;

  constructor(problem: ImportProblem) {
    super(problem.code);
    this.problem = problem;
  }
}

/** The result of a file that cannot be used. */
export function unusable(file: string, problem: ImportProblem): { ok: false; reason: ImportReason } {
  return { ok: false, reason: { ...problem, file: shortName(file) } };
}

/** A data file of ours that was checked, as what could be read. */
export function checkedFile<T>(file: string, checked: DataFile<T>): ImportResult<T> {
  return checked.ok ? checked : unusable(file, { code: 'data-file', reason: checked.reason });
}

/**
 * Runs a parser and turns what it throws into a reason; no input makes it throw.
 * @param file name of the file
 * @param parse parser
 */
export function guarded<T>(file: string, parse: () => T): ImportResult<T> {
  try {
    return { ok: true, content: parse() };
  } catch (error) {
    if (error instanceof ImportFault) return unusable(file, error.problem);
    // Engines call it this where calls within calls fill their room.
    if (error instanceof RangeError && /call stack/.test(error.message))
      return unusable(file, { code: 'too-deep' });
    return unusable(file, { code: 'failed', cause: String(error) });
  }
}

/** Largest file, and most columns and rows of a table. */
export const largestFile = 10 * 1024 * 1024;
export const mostColumns = 200;
export const mostRows = 1_000_000;
/** Most tables of a file. */
export const mostTables = 200;
