import { areEdges, edgeName } from './edgeNames.ts';
import { type Guesses, guess } from './guesses.ts';
import type { ImportedTable } from './importedTable.ts';
import { meaning } from './meaning.ts';
import type { ReadFile, ReadTable } from './readFiles.ts';
import { suspicions } from './suspicions.ts';

/** First and last mass of a table, MeV. */
function massRange({ table, guesses }: ReadTable): readonly [number, number] {
  const masses = meaning(table, guesses).massMeV.filter(Number.isFinite);
  return [masses.reduce((a, b) => Math.min(a, b), Infinity), masses.reduce((a, b) => Math.max(a, b), 0)];
}

const alike = [
  'massUnit',
  'massScale',
  'valueScale',
  'valuePower',
  'valueUnit',
  'quantity',
  'model',
  'convention',
] as const satisfies readonly (keyof Guesses)[];

/** Whether two tables mean the same, over masses that are mostly the same. */
function belongTogether(one: ReadTable, two: ReadTable): boolean {
  if (one.guesses.quantity === 'branching-ratio') return false;
  if (alike.some((key) => one.guesses[key] !== two.guesses[key])) return false;
  const [from, to] = massRange(one);
  const [low, high] = massRange(two);
  return Math.min(to, high) - Math.max(from, low) > 0.5 * (Math.max(to, high) - Math.min(from, low));
}

/** Two tables beside one another; the shorter one ends in rows without a value. */
function besides(one: ReadTable, two: ReadTable): ImportedTable {
  const longer = one.table.lines.length < two.table.lines.length ? two : one;
  const count = longer.table.lines.length;
  const filled = (values: readonly number[]): readonly number[] =>
    values.length === count ? values : [...values, ...Array<number>(count - values.length).fill(Number.NaN)];
  const columns = [one, two].flatMap(({ table, guesses: { massColumn, valueColumn } }) =>
    [massColumn, valueColumn].map((column) => {
      const { name, unit, values, qualifiers } = table.columns[column];
      const own = column === valueColumn ? table.name : name;
      return { name: own, unit, values: filled(values), qualifiers };
    }),
  );
  return {
    ...one.table,
    name: `${one.table.name} + ${two.table.name}`,
    description: [one, two]
      .map(({ table }) => table.description)
      .join('\n')
      .trim(),
    columns,
    lines: longer.table.lines,
    breaks: [],
    remarks: [],
  };
}

/** A band of its two edges. */
function joined(one: ReadTable, two: ReadTable): ReadTable {
  const table = besides(one, two);
  const guesses: Guesses = {
    ...guess(table),
    ...one.guesses,
    massColumn: 0,
    valueColumn: 1,
    otherEdge: { massColumn: 2, valueColumn: 3 },
    lifetimeColumn: null,
    quantity: 'coupling',
    shape: 'closed-region',
  };
  return { table, guesses, suspicions: suspicions(table, guesses), label: one.label };
}

/**
 * Puts tables together that are the two edges of one band by their names (`x_lower.csv` and `x_upper.csv`), units and masses;
 * the others stay as they are.
 * @param outcomes of the files, in order
 */
export function withBands(outcomes: readonly ReadFile[]): ReadFile[] {
  const all = outcomes.flatMap((outcome) => (outcome.ok && outcome.kind === 'tables' ? outcome.tables : []));
  const nameOf = ({ table }: ReadTable) => edgeName(table.name);
  const bands = new Map<ReadTable, ReadTable>();
  const taken = new Set<ReadTable>();
  for (const one of all) {
    const two = all.find(
      (each) =>
        !taken.has(each) &&
        [one, each].every(({ table: { breaks } }) => breaks.length === 0) &&
        areEdges(nameOf(one), nameOf(each)) &&
        belongTogether(one, each),
    );
    if (two === undefined) continue;
    taken.add(two);
    bands.set(one, joined(one, two));
  }
  if (bands.size === 0) return [...outcomes];
  return outcomes.flatMap((outcome): ReadFile[] => {
    if (!outcome.ok || outcome.kind !== 'tables') return [outcome];
    const tables = outcome.tables.flatMap((table) => (taken.has(table) ? [] : [bands.get(table) ?? table]));
    return tables.length === 0 ? [] : [{ ...outcome, tables }];
  });
}
