import { guess } from './guesses.ts';
import type { ImportedTable } from './importedTable.ts';

type Numbers = readonly number[];

/** Fewest values on either side of a grid; below that a contour may have them too. */
const fewest = 3;

/** Whether one column keeps its value through blocks of rows, and another has the same list of values in each of them. */
function isGrid(slow: Numbers, quick: Numbers): boolean {
  const length = slow.findIndex((value) => value !== slow[0]);
  if (length < fewest || slow.length % length !== 0) return false;
  const list = quick.slice(0, length);
  const starts = slow.filter((_, row) => row % length === 0);
  return (
    starts.length >= fewest &&
    new Set(list).size === length &&
    new Set(starts).size === starts.length &&
    slow.every((value, row) => value === starts[Math.floor(row / length)]) &&
    quick.every((value, row) => value === list[row % length])
  );
}

/** Whether values differ within a block, which the numbers of pieces do not. */
const changesWithin = (values: Numbers, slow: Numbers): boolean =>
  values.some((value, row) => row > 0 && slow[row] === slow[row - 1] && value !== values[row - 1]);

/**
 * Whether a table holds numbers of events over masses and couplings: each mass with the same couplings, or each coupling with the
 * same masses. Limits on B over lifetimes are none of these, and are never above 1.
 * @param table as read, without headings too
 */
export function isEventGrid(table: ImportedTable): boolean {
  if (table.columns.length !== 3) return false;
  const [one, two, events] = table.columns.map(({ values }) => values);
  if (!events.every((count) => count >= 0) || !events.some((count) => count > 1)) return false;
  const slow = isGrid(one, two) ? one : isGrid(two, one) ? two : null;
  if (slow === null || !changesWithin(events, slow)) return false;
  const { lifetimeColumn, otherEdge, quantity } = guess(table);
  return lifetimeColumn === null && otherEdge === null && quantity !== 'branching-ratio';
}
