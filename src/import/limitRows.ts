import { isShown, stretchesOfRows } from './stretches.ts';

/** The columns of a table by what they mean, in MeV and s; lifetimes are NaN where there is no column of them. */
export interface Rows {
  readonly massMeV: readonly number[];
  readonly value: readonly number[];
  readonly lifetimeS: readonly number[];
  /** Rows before which a new stretch begins. */
  readonly breaks: readonly number[];
}

/** Stretches of some of the rows, of those that a logarithmic plot can show; the others are named as suspicions. */
export const shownStretches = ({ massMeV, value, breaks }: Rows, rows: readonly number[]): number[][] =>
  stretchesOfRows(rows, (row) => isShown(massMeV[row], value[row]), breaks);

/** Limits at one lifetime, ascending in mass, each mass once, and the ranges of mass in which they follow one another. */
export interface LimitRow {
  readonly massMeV: number[];
  readonly limit: number[];
  readonly rangesMeV: (readonly [low: number, high: number])[];
}

/** Rows of one lifetime as limits: stretches that overlap in mass are one, and a single mass is no stretch. */
function limitRow(rows: Rows, own: readonly number[]): LimitRow {
  const { massMeV, value } = rows;
  const ascending = shownStretches(rows, own)
    .map((stretch) => [...stretch].sort((a, b) => massMeV[a] - massMeV[b]))
    .sort(([a], [b]) => massMeV[a] - massMeV[b]);
  const joined: number[][] = [];
  for (const stretch of ascending) {
    const before = joined[joined.length - 1];
    const end = before === undefined ? -1 : Math.max(...before.map((row) => massMeV[row]));
    if (massMeV[stretch[0]] <= end) before.push(...stretch);
    else joined.push(stretch);
  }
  const row: LimitRow = { massMeV: [], limit: [], rangesMeV: [] };
  for (const stretch of joined) {
    const sorted = [...stretch].sort((a, b) => massMeV[a] - massMeV[b]);
    const once = sorted.filter((each, k) => k === 0 || massMeV[each] > massMeV[sorted[k - 1]]);
    if (once.length < 2 && joined.length > 1) continue;
    row.massMeV.push(...once.map((each) => massMeV[each]));
    row.limit.push(...once.map((each) => value[each]));
    row.rangesMeV.push([massMeV[once[0]], massMeV[once[once.length - 1]]]);
  }
  return row;
}

/** Whether empty lines part the masses from one another, each with all lifetimes, as programs for surfaces want it: no gaps. */
function isGrid({ massMeV, breaks }: Rows): boolean {
  const starts = [0, ...breaks];
  return starts.every((start, k) => {
    const block = massMeV.slice(start, starts[k + 1]);
    return block.length > 1 && block.every((mass) => mass === block[0]);
  });
}

/** One row of limits per lifetime; those that a logarithmic plot cannot show end a stretch. */
export function limitsByLifetime(rows: Rows): Map<number, LimitRow> {
  const groups = new Map<number, number[]>();
  rows.lifetimeS.forEach((lifetimeS, row) => {
    const group = groups.get(lifetimeS);
    if (group === undefined) groups.set(lifetimeS, [row]);
    else group.push(row);
  });
  const limits = new Map<number, LimitRow>();
  for (const [lifetimeS, own] of groups) {
    const row = limitRow(isGrid(rows) ? { ...rows, breaks: [] } : rows, own);
    if (row.massMeV.length > 0) limits.set(lifetimeS, row);
  }
  return limits;
}
