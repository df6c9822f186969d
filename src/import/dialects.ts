import { cellsOf, delimiterNames, type Dialect, splitLine } from './delimited.ts';
import { headingCells } from './headings.ts';
import { type DecimalSign, isMissing, parseNumber } from './numbers.ts';

/** In the order in which equal ones count. */
const usualDelimiters = Object.values(delimiterNames);
const signs: readonly DecimalSign[] = ['.', ','];
const candidates = signs.flatMap((decimal) =>
  usualDelimiters.map((delimiter): Dialect => ({ delimiter, decimal })),
);

const sampled = 200;
/** Cells of a line that are looked at. */
const looked = 50;

/** How much of a number a cell is: nothing where it is empty, half where nobody writes it so (007). */
function worth(cell: string, decimal: DecimalSign): number {
  if (cell === '') return 0;
  if (isMissing(cell)) return 1;
  if (parseNumber(cell, decimal) === null) return 0;
  return /^[+-]?0\d/.test(cell) ? 0.5 : 1;
}

/** The number that occurs most often, the first of several. */
export function mostFrequent(numbers: readonly number[]): number {
  const counts = new Map<number, number>();
  for (const each of numbers) counts.set(each, (counts.get(each) ?? 0) + 1);
  return [...counts].reduce((best, each) => (each[1] > best[1] ? each : best), [0, 0])[0];
}

/** What speaks for a dialect, the weightiest first. */
type Evidence = readonly [agreeing: number, purity: number, heading: number];

/** How many columns there may be where commas part them and stand in numbers too. */
function columnsBetweenCommas(lines: readonly string[], comment: string): number {
  const counts = lines.map((line) => splitLine(line, ',', looked));
  const first = counts.findIndex((cells) => cells.some((cell) => parseNumber(cell, '.') !== null));
  if (first > 0) return counts[first - 1].length;
  const named = splitLine(comment, ',', looked).length;
  const usual = mostFrequent(counts.map(({ length }) => length));
  return named > 1 && named < usual ? named : Math.floor(usual / 2);
}

function evidence(lines: readonly string[], comment: string, dialect: Dialect): Evidence | null {
  const rows = lines.map((line) => {
    const cells = cellsOf(line, dialect, looked);
    const worths = cells.map((cell) => worth(cell, dialect.decimal));
    return {
      columns: cells.length,
      numbers: cells.filter((cell, k) => worths[k] > 0 && !isMissing(cell)).length,
      worth: worths.reduce((sum, each) => sum + each, 0),
    };
  });
  const telling = rows.filter(({ columns, numbers }) => columns > 1 && numbers > 1);
  if (telling.length === 0) return null;
  const usual = mostFrequent(telling.map(({ columns }) => columns));
  const agreeing = rows.filter(({ columns, numbers }) => columns === usual && numbers > 0);
  const cells = agreeing.length * usual;
  const purity = agreeing.reduce((sum, row) => sum + row.worth, 0) / cells;
  const first = rows.findIndex(({ numbers }) => numbers > 0);
  const above = first > 0 ? lines[first - 1] : comment;
  return [agreeing.length, purity, headingCells(above, dialect.delimiter, usual, false) === null ? 0 : 1];
}

const isMore = (one: Evidence, other: Evidence): boolean => {
  const at = one.findIndex((each, k) => Math.abs(each - other[k]) > 1e-9);
  return at >= 0 && one[at] > other[at];
};

/**
 * The dialect in which most lines agree: they have the same number of columns, most cells are numbers, and the heading has
 * as many cells.
 * @param lines lines with content, comments left out
 * @param comment the last comment above them, which may be the heading; empty where there is none
 * @param chosen delimiter or decimal sign where the user knows better
 * @returns the best dialect; a comma and a point where no line is a row of numbers
 */
export function detectDialect(
  lines: readonly string[],
  comment = '',
  chosen: Partial<Dialect> = {},
): Dialect {
  const sample = lines.slice(0, sampled);
  let best: Dialect = { delimiter: ',', decimal: '.', ...chosen };
  let most: Evidence | null = null;
  for (const candidate of candidates) {
    const isAsked = candidate.delimiter === (chosen.delimiter ?? candidate.delimiter);
    if (!isAsked || candidate.decimal !== (chosen.decimal ?? candidate.decimal)) continue;
    const between = candidate.delimiter === ',' && candidate.decimal === ',';
    const dialect = between ? { ...candidate, columns: columnsBetweenCommas(sample, comment) } : candidate;
    const found = evidence(sample, comment, dialect);
    if (found === null || (most !== null && !isMore(found, most))) continue;
    most = found;
    best = dialect;
  }
  return best;
}
