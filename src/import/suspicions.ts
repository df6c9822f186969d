import { log10 } from '../mathematics/logarithm.ts';
import type { ImportedTable } from './importedTable.ts';
import type { Suspicion } from './importReason.ts';
import { meaning, type TableMeaning } from './meaning.ts';
import { breaksOf } from './stretches.ts';

/** More remarks of one kind than this are summed up. */
const mostOfAKind = 20;

/** A coupling that changes by more than this while the mass stays is the side of a polygon. */
const jumpDecades = 1.5;
const jumpWidth = 0.01;

function wholeTable(table: ImportedTable, { massColumn, valueColumn }: TableMeaning): Suspicion[] {
  const masses = table.columns[massColumn].values.filter(Number.isFinite);
  const values = table.columns[valueColumn].values.filter(Number.isFinite);
  if (masses.length === 0 || values.length === 0) return [];
  const largest = (list: readonly number[]): number => list.reduce((a, b) => Math.max(a, b), 0);
  const decades = (list: readonly number[]): number => {
    const positive = list.filter((value) => value > 0);
    const smallest = positive.reduce((a, b) => Math.min(a, b), Infinity);
    return log10(largest(positive) / smallest);
  };
  const tiny = largest(masses) < 1e-3 && largest(values) > largest(masses) * 100;
  const wide = decades(masses) > 4 && decades(values) < 1.5 && largest(values) > 1;
  if (!tiny && !wide) return [];
  return [
    {
      kind: 'swapped',
      code: 'swapped',
      line: 0,
      massColumn: massColumn + 1,
      valueColumn: valueColumn + 1,
    },
  ];
}

function rowByRow(table: ImportedTable, meant: TableMeaning): Suspicion[] {
  const { massColumn, valueColumn, lifetimeColumn, shape } = meant;
  const written = { mass: table.columns[massColumn].values, value: table.columns[valueColumn].values };
  const { massMeV: masses, values } = meaning(table, meant);
  const lifetimes = lifetimeColumn === null ? null : table.columns[lifetimeColumn].values;
  const found: Suspicion[] = [];
  // What was computed here closes no polygon but its own.
  const isOurs = table.format === 'kaonscope';
  const breaks = new Set(breaksOf(table, [massColumn, valueColumn]));
  const seen = new Map<string, number>();
  let start = 0;
  for (let i = 0; i < masses.length; i += 1) {
    const line = table.lines[i];
    const mass = written.mass[i];
    if (Number.isNaN(mass) || Number.isNaN(written.value[i])) {
      const column = Number.isNaN(mass) ? massColumn : valueColumn;
      found.push({ kind: 'missing', code: 'no-value', line, column: column + 1 });
      continue;
    }
    if (!(masses[i] >= 0) || !(values[i] > 0) || masses[i] === Infinity || values[i] === Infinity) {
      found.push({ kind: 'missing', code: 'off-scale', line, mass, value: written.value[i] });
      continue;
    }
    const key = `${mass}|${lifetimes?.[i] ?? ''}`;
    const before = seen.get(key);
    if (breaks.has(i)) start = i;
    const isLast = i === masses.length - 1 || breaks.has(i + 1);
    const closes = isLast && before === start && values[start] === values[i];
    // A contour comes back to its masses, and goes up and down along its sides.
    const isAgain = shape !== 'closed-region' || (before === i - 1 && values[before] === values[i]);
    if (before !== undefined && !closes && isAgain) {
      found.push({ kind: 'duplicate', code: 'repeated', line, mass, lineBefore: table.lines[before] });
    }
    seen.set(key, i);
    const previous = i - 1;
    const follows = previous >= start && values[previous] > 0 && values[previous] < Infinity;
    const decades = follows ? Math.abs(log10(values[i]) - log10(values[previous])) : 0;
    const near =
      follows && Math.abs(masses[i] - masses[previous]) <= jumpWidth * Math.max(masses[i], masses[previous]);
    const sameRow = lifetimes === null || lifetimes[i] === lifetimes[previous];
    if (near && sameRow && decades > jumpDecades && !isOurs) {
      found.push({ kind: 'jump', code: 'jump', line, mass, decades });
    }
  }
  return found;
}

/**
 * What should be looked at before a table is added: repeated masses, jumps that only close a polygon, percent signs, swapped
 * columns, rows without a value. At most 20 of a kind are named, the rest is counted.
 * @param table as read
 * @param guesses what its columns are taken for
 */
export function suspicions(table: ImportedTable, guesses: TableMeaning): Suspicion[] {
  const all = [...wholeTable(table, guesses), ...table.remarks, ...rowByRow(table, guesses)];
  const counts = new Map<Suspicion['kind'], number>();
  const named = all.filter(({ kind }) => {
    const count = (counts.get(kind) ?? 0) + 1;
    counts.set(kind, count);
    return count <= mostOfAKind;
  });
  for (const [kind, count] of counts) {
    if (count > mostOfAKind) named.push({ kind, code: 'more', line: 0, count: count - mostOfAKind });
  }
  return named;
}
