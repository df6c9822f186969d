import { ImportFault, mostColumns } from './importedTable.ts';
import { shortName } from '../words/quoted.ts';
import type { CellAdvice } from './importReason.ts';
import { type DecimalSign, isMissing, parseNumber } from './numbers.ts';

/** Sign between the columns; a blank stands for any run of blanks and tabs. */
export type Delimiter = '\t' | ';' | ',' | ' ';

/** How a text of columns is written. */
export interface Dialect {
  readonly delimiter: Delimiter;
  readonly decimal: DecimalSign;
}

/**
 * Cells of one line. Double quotes keep a delimiter inside a cell, doubled quotes stand for one.
 * @param line text without line break
 * @param most more cells than this are not looked at
 */
export function splitLine(line: string, delimiter: Delimiter, most = mostColumns + 1): string[] {
  if (!line.includes('"')) {
    return delimiter === ' ' ? line.trim().split(/[ \t]+/, most) : line.split(delimiter, most).map(trimmed);
  }
  const cells: string[] = [];
  let cell = '';
  let quoted = false;
  for (let i = 0; i < line.length && cells.length < most; i += 1) {
    const sign = line[i];
    if (quoted && sign === '"' && line[i + 1] === '"') {
      cell += '"';
      i += 1;
    } else if (sign === '"') quoted = !quoted;
    else if (!quoted && (sign === delimiter || (delimiter === ' ' && sign === '\t'))) {
      if (delimiter !== ' ' || cell !== '') cells.push(cell.trim());
      cell = '';
    } else cell += sign;
  }
  if (cells.length < most && (delimiter !== ' ' || cell.trim() !== '')) cells.push(cell.trim());
  return cells;
}

const trimmed = (cell: string): string => cell.trim();

/** A cell without the percent sign that may end it. */
export function withoutPercent(cell: string): string {
  return cell.endsWith('%') ? cell.slice(0, -1).trimEnd() : cell;
}

function isNumeric(cell: string, decimal: DecimalSign): boolean {
  return isMissing(cell) || parseNumber(withoutPercent(cell), decimal) !== null;
}

const candidates: readonly Dialect[] = [
  { delimiter: '\t', decimal: '.' },
  { delimiter: ';', decimal: '.' },
  { delimiter: ',', decimal: '.' },
  { delimiter: ' ', decimal: '.' },
  { delimiter: '\t', decimal: ',' },
  { delimiter: ';', decimal: ',' },
  { delimiter: ' ', decimal: ',' },
];

const sampled = 200;

/**
 * The dialect in which most lines are rows of at least two numbers.
 * @param lines lines with content, comments left out
 * @returns the best dialect; a comma and a point where no line is a row of numbers
 */
export function detectDialect(lines: readonly string[]): Dialect {
  const sample = lines.slice(0, sampled);
  let best: Dialect = { delimiter: ',', decimal: '.' };
  let most = 0;
  for (const dialect of candidates) {
    const rows = sample.filter((line) => {
      const cells = splitLine(line, dialect.delimiter, 20);
      return (
        cells.length > 1 &&
        cells.every((cell) => isNumeric(cell, dialect.decimal)) &&
        cells.some((cell) => !isMissing(cell))
      );
    }).length;
    if (rows > most) {
      most = rows;
      best = dialect;
    }
  }
  return best;
}

/** Whether a line is a row of numbers in a dialect, if only by half: then a cell that is none is a mistake, not a heading. */
export function looksLikeRow(cells: readonly string[]): boolean {
  return cells.some((cell) =>
    ['.', ','].some((sign) => parseNumber(withoutPercent(cell), sign as DecimalSign) !== null),
  );
}

/** How a cell that is no number may be meant. */
function adviceFor(cell: string, { delimiter, decimal }: Dialect): CellAdvice | null {
  const other: DecimalSign = decimal === '.' ? ',' : '.';
  if (delimiter !== ',' && parseNumber(cell, other) !== null) {
    const write = shortName(cell.replace(other, decimal));
    return { code: 'decimal', write, choose: other === ',' ? 'comma' : 'point' };
  }
  return /^nan$/i.test(cell) ? { code: 'leave-empty' } : null;
}

/**
 * The numbers of a row; NaN where a cell stands for no value.
 * @param cells cells of the line
 * @param line number of the line, from 1
 * @throws ImportFault naming line and column of the first cell that is no number, and how to write it
 */
export function rowNumbers(
  cells: readonly string[],
  { delimiter, decimal }: Dialect,
  line: number,
): number[] {
  return cells.map((cell, index) => {
    if (isMissing(cell)) return Number.NaN;
    const value = parseNumber(withoutPercent(cell), decimal);
    if (value !== null) return value;
    const advice = adviceFor(cell, { delimiter, decimal });
    throw new ImportFault({
      code: 'not-a-number',
      place: { line, column: index + 1 },
      cell: shortName(cell),
      advice,
    });
  });
}
