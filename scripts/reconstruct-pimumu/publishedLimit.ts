import { readFileSync } from 'node:fs';

/** The read-off observed limit for X that decays at once, on the evenly spaced masses it was read at. */
export interface PublishedLimit {
  readonly massMeV: Float64Array;
  readonly logLimit: Float64Array;
}

/** First and last mass of the grid of whoever read the figure off, and its number of intervals; the vertices lie on it. */
const grid = { first: 215.6, last: 326.4, intervals: 197 };

/**
 * Reads the vertices of the read-off limit at τ = 0 and restores the points between them by straight lines in (m, ln B), as
 * the header of the file prescribes.
 * @param path CSV with columns m_MeV, tau_s, br_ul
 */
export function readPublishedLimit(path: string): PublishedLimit {
  const vertices = readFileSync(path, 'utf8')
    .split(/\r?\n/)
    .filter((line) => /^[0-9.]+,0,/.test(line))
    .map((line) => line.split(','))
    .map(([mass, , limit]) => ({ mass: Number(mass), logLimit: Math.log(Number(limit)) }));
  const massMeV = Float64Array.from(
    { length: grid.intervals + 1 },
    (_, i) => grid.first + ((grid.last - grid.first) * i) / grid.intervals,
  );
  const logLimit = massMeV.map((mass) => {
    const above = Math.max(
      1,
      vertices.findIndex((vertex) => vertex.mass >= mass - 1e-6),
    );
    const [left, right] = [vertices[above - 1], vertices[above]];
    const fraction = (mass - left.mass) / (right.mass - left.mass);
    return left.logLimit + fraction * (right.logLimit - left.logLimit);
  });
  return { massMeV, logLimit };
}
