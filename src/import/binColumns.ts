import type { ImportedColumn, ImportedTable } from './importedTable.ts';

const lowEnds = ['lower', 'low', 'lo', 'min', 'from', 'left'];
const highEnds = ['upper', 'high', 'hi', 'up', 'max', 'to', 'right'];

/** What a heading says without the word for an end of a bin; null where it has none. */
function stemOf(name: string, ends: readonly string[]): string | null {
  const words = name
    .toLowerCase()
    .split(/[ _.()-]/)
    .filter((word) => word !== '' && word !== 'edge');
  const last = words.pop() ?? '';
  const end = ends.find((each) => last.endsWith(each));
  return end === undefined ? null : [...words, last.slice(0, -end.length)].join(' ').trim();
}

const mass = /^(?:|x|m|mass|bin|m_?[xas]|m_miss)$|mass/i;

/** Whether two columns are the ends of bins, row by row. */
const areEnds = (lows: readonly number[], highs: readonly number[]): boolean =>
  lows.some((end, row) => end < highs[row]) && lows.every((end, row) => !(end > highs[row]));

/**
 * A table whose bins of mass are columns of their own (low, high) with their middles instead, or beside the middles that it
 * has. Two columns after a mass that are no bins of it are something else.
 */
export function withBins(table: ImportedTable): ImportedTable {
  const { columns } = table;
  const at = columns.findIndex(({ name, values }, k) => {
    const next = columns[k + 1];
    const stem = stemOf(name, lowEnds);
    if (stem === null || next === undefined || stemOf(next.name, highEnds) !== stem) return false;
    return mass.test(stem) && areEnds(values, next.values);
  });
  if (at < 0 || columns.length < 3) return table;
  const [lows, highs] = [columns[at], columns[at + 1]];
  const bins = lows.values.map((end, row) => [end, highs.values[row]] as const);
  const rest = columns.filter((_, k) => k !== at && k !== at + 1);
  const middle = rest.findIndex(
    ({ name, values }) =>
      mass.test(name) && values.every((value, row) => !(value < bins[row][0]) && !(value > bins[row][1])),
  );
  if (middle >= 0)
    return { ...table, columns: rest.map((column, k) => (k === middle ? { ...column, bins } : column)) };
  // Without a mass anywhere they are its bins; beside one they are something else.
  if (rest.some(({ name }) => name !== '' && mass.test(name))) return table;
  const stem = stemOf(lows.name, lowEnds) ?? '';
  const named: ImportedColumn = {
    ...lows,
    name: stem === '' || /^bin$/i.test(stem) ? 'mass' : stem,
    unit: lows.unit === '' ? highs.unit : lows.unit,
    values: bins.map(([from, to]) => (from + to) / 2),
    bins,
  };
  return { ...table, columns: [named, ...rest] };
}
