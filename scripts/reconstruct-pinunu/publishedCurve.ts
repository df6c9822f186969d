import { readFileSync } from 'node:fs';

/** The read-off observed limit on evenly spaced masses. */
export interface PublishedCurve {
  readonly massMeV: Float64Array;
  readonly logLimit: Float64Array;
}

/** Stretches of the resampled grid of whoever read the figure off, as [first, last, intervals]; the vertices lie on it. */
const grids: readonly (readonly [number, number, number])[] = [
  [0, 109.7, 97],
  [154.4, 258.9, 94],
];

/**
 * Reads the vertices of the read-off limit for invisible X and restores the points between them by straight lines in
 * (m, ln B), as the header of the file prescribes. The π⁰ gap between the two stretches is not bridged.
 * @param path CSV with columns m_MeV, tau_s, br_ul
 */
export function readPublishedCurve(path: string): PublishedCurve {
  const vertices = readFileSync(path, 'utf8')
    .split(/\r?\n/)
    .filter((line) => /^[0-9.]+,inf,/.test(line))
    .map((line) => line.split(','))
    .map(([mass, , limit]) => ({ mass: Number(mass), logLimit: Math.log(Number(limit)) }));
  const massMeV: number[] = [];
  const logLimit: number[] = [];
  for (const [first, last, intervals] of grids) {
    const own = vertices.filter(({ mass }) => mass >= first - 1e-6 && mass <= last + 1e-6);
    for (let i = 0; i <= intervals; i++) {
      const mass = first + ((last - first) * i) / intervals;
      const above = Math.max(
        1,
        own.findIndex((vertex) => vertex.mass >= mass - 1e-6),
      );
      const [left, right] = [own[above - 1], own[above]];
      const fraction = (mass - left.mass) / (right.mass - left.mass);
      massMeV.push(mass);
      logLimit.push(left.logLimit + fraction * (right.logLimit - left.logLimit));
    }
  }
  return { massMeV: Float64Array.from(massMeV), logLimit: Float64Array.from(logLimit) };
}
