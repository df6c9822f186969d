import type { ImportedColumn, ImportedTable } from './importedTable.ts';

/** Columns that stand beside others and have a name of their own. */
interface Group {
  readonly from: number;
  readonly to: number;
  readonly name: string;
}

const isEmpty = ({ name, values, unread }: ImportedColumn): boolean =>
  unread === undefined && (name === '' || /^column \d+$/.test(name)) && values.every(Number.isNaN);

/** What a column is called without the sign that tells it from its twin: `x_A` is x, `mass (2)` mass. */
const axis = /^(?:x|m|mass|m_?[xasXAS])(?:\d+|[A-Z]|[ _.(-].*)?$/;
const beside = /err|unc|low|high|lo$|hi$|min|max|sigma|delta|width|step/i;

/** What the heading of a mass says beside it: `m_A` is of A, `mass (obs)` of obs. */
const withoutAxis = (name: string): string =>
  name
    .replace(/^(?:mass|[mx])/i, '')
    .replace(/^[ _.(-]+/, '')
    .replace(/\)$/, '');

/** Where groups begin that repeat the same names, or that begin with a mass each. */
function repeatedStarts(names: readonly string[]): number[] {
  const twins = names.flatMap((name, k) => (name !== '' && name === names[0] ? [k] : []));
  const width = twins[1] ?? 0;
  const isPeriodic =
    width > 1 && names.length % width === 0 && names.every((name, k) => name === names[k % width]);
  if (isPeriodic) return twins.filter((start) => start % width === 0);
  const axes = names.flatMap((name, k) => (axis.test(name) && !beside.test(name) ? [k] : []));
  const isParted = axes[0] === 0 && [...axes.slice(1), names.length].every((end, k) => end - axes[k] > 1);
  return isParted ? axes : [];
}

/** Groups of columns under names of their own. */
function groupsOf(table: ImportedTable, headings: readonly (readonly string[])[]): Group[] {
  const { columns } = table;
  const ends = (starts: readonly number[]) =>
    starts.map((from, k) => ({ from, to: starts[k + 1] ?? columns.length }));
  const empty = columns.flatMap((column, k) => (isEmpty(column) ? [k] : []));
  const filled = columns.map(({ name }, k) => (empty.includes(k) ? '' : name));
  const above = headings.length > 1 ? headings[headings.length - 2] : [];
  const titled = above.flatMap((cell, k) => (cell === '' ? [] : [k]));
  // An empty column parts what stands on both sides of it.
  const stretches = ends(
    [0, ...empty.map((k) => k + 1)].filter((k) => k < columns.length && !empty.includes(k)),
  ).map(({ from }) => ({ from, to: empty.find((k) => k > from) ?? columns.length }));
  const isApart = stretches.length > 1 && stretches.every(({ from, to }) => to - from > 1);
  const parts = isApart ? stretches : ends(repeatedStarts(filled));
  return parts.map(({ from, to }, k) => {
    const title = titled.find((at) => at >= from && at < to);
    const own = withoutAxis(filled[from]);
    const name = title === undefined ? own : above[title];
    return {
      from,
      to,
      name: name === '' || /^default dataset/i.test(name) ? `${table.name} ${k + 1}` : name,
    };
  });
}

/** A table without the rows at its end that have no number, which longer neighbours have. */
function trimmed(table: ImportedTable): ImportedTable {
  let rows = table.lines.length;
  while (rows > 1 && table.columns.every(({ values }) => Number.isNaN(values[rows - 1]))) rows -= 1;
  if (rows === table.lines.length) return table;
  return {
    ...table,
    columns: table.columns.map(({ unread, ...column }) => {
      const left = unread?.filter(({ row }) => row < rows) ?? [];
      return {
        ...column,
        values: column.values.slice(0, rows),
        ...(left.length > 0 ? { unread: left } : {}),
      };
    }),
    lines: table.lines.slice(0, rows),
    breaks: table.breaks.filter((row) => row < rows),
  };
}

/**
 * The tables that stand side by side in one: under names of their own, under the same names again, or with an empty column
 * between them. Empty columns without a name are left out.
 * @param headings lines that name the columns, the last one nearest to the numbers
 */
export function partedTables(
  table: ImportedTable,
  headings: readonly (readonly string[])[],
): ImportedTable[] {
  const groups = groupsOf(table, headings);
  const whole = groups.length > 1 ? groups : [{ from: 0, to: table.columns.length, name: table.name }];
  return whole.map(({ from, to, name }) => {
    const columns = table.columns.slice(from, to);
    const full = columns.filter((column) => !isEmpty(column));
    const kept = full.length > 1 ? full : columns;
    return trimmed({ ...table, name, columns: kept });
  });
}
