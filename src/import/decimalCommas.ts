const whole = /^[+-]?(?:0|[1-9]\d*)$/;
const alone = /^[+-]?(?:0|[1-9]\d*)(?:[eE][+-]?\d+)?$/;
const fraction = /^\d+(?:[eE][+-]?\d+)?$/;

/**
 * The numbers of a line in which commas part columns and stand in numbers too.
 * @param cells what stands between commas
 * @param columns how many numbers there are
 * @returns as many numbers with decimal commas; null where there is no way to join cells to them, or more than one
 */
export function joinedDecimals(cells: readonly string[], columns: number): string[] | null {
  if (cells.length <= columns || cells.length > 2 * columns) return null;
  const joins = (at: number): boolean =>
    at + 1 < cells.length && whole.test(cells[at]) && fraction.test(cells[at + 1]);
  /** How many ways there are to make so many numbers of the cells from here; more than one are two. */
  const ways: number[][] = Array.from({ length: cells.length + 2 }, () =>
    new Array<number>(columns + 1).fill(0),
  );
  ways[cells.length][0] = 1;
  for (let at = cells.length - 1; at >= 0; at -= 1) {
    for (let left = 1; left <= columns; left += 1) {
      const single = alone.test(cells[at]) || cells[at] === '' ? ways[at + 1][left - 1] : 0;
      ways[at][left] = Math.min(2, single + (joins(at) ? ways[at + 2][left - 1] : 0));
    }
  }
  if (ways[0][columns] !== 1) return null;
  const numbers: string[] = [];
  for (let at = 0, left = columns; at < cells.length; left -= 1) {
    const isJoined = joins(at) && ways[at + 2][left - 1] > 0;
    numbers.push(isJoined ? `${cells[at]},${cells[at + 1]}` : cells[at]);
    at += isJoined ? 2 : 1;
  }
  return numbers;
}
