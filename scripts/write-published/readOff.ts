import { readFileSync } from 'node:fs';

/** Points of one row of a read-off figure, ascending in mass. */
export interface ReadOffRow {
  /** Lifetime in s: 0, a number or `inf`. */
  readonly lifetime: string;
  readonly massMeV: readonly number[];
  readonly limit: readonly number[];
}

/**
 * Reads a read-off figure, one row per lifetime in the order of the file.
 * @param path CSV with `#` comments and columns m_MeV, tau_s, br_ul
 */
export function readOffRows(path: string): ReadOffRow[] {
  const rows = new Map<string, { massMeV: number[]; limit: number[] }>();
  for (const line of readFileSync(path, 'utf8').split(/\r?\n/)) {
    if (!/^[0-9.]+,/.test(line)) continue;
    const [mass, lifetime, limit] = line.split(',');
    const row = rows.get(lifetime) ?? { massMeV: [], limit: [] };
    row.massMeV.push(Number(mass));
    row.limit.push(Number(limit));
    rows.set(lifetime, row);
  }
  return Array.from(rows, ([lifetime, row]) => ({ lifetime, ...row }));
}

/**
 * Cuts a row where nothing was published; a piece of one point is left out. The points are the vertices of a curve, so the
 * distance between two of them says nothing about gaps.
 * @param row points of one lifetime
 * @param gapsMeV masses in the middle of the gaps
 */
export function cutAtGaps(row: ReadOffRow, gapsMeV: readonly number[]): ReadOffRow[] {
  const ends = [Number.NEGATIVE_INFINITY, ...gapsMeV, Number.POSITIVE_INFINITY];
  return ends
    .slice(1)
    .map((high, index) => {
      const inside = (_: number, i: number) => row.massMeV[i] > ends[index] && row.massMeV[i] < high;
      return {
        lifetime: row.lifetime,
        massMeV: row.massMeV.filter(inside),
        limit: row.limit.filter(inside),
      };
    })
    .filter(({ massMeV }) => massMeV.length > 1);
}
