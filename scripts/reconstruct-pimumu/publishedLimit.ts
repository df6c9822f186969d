import { readFileSync } from 'node:fs';

/** The read-off observed limit for X that decays at once, on the evenly spaced masses it was read at. */
export interface PublishedLimit {
  readonly massMeV: Float64Array;
  readonly logLimit: Float64Array;
  /** 1 for a point that was read off, 0 for one on the straight line between two that were. */
  readonly readOff: Uint8Array;
}

/** Grid of whoever read the figure off: 200 masses, the two at the ends blank; the vertices lie on it. */
const grid = { first: 215, last: 327, intervals: 199 };

/**
 * Reads the vertices of the read-off limit at τ = 0 and restores the points between them by straight lines in (m, ln B). The
 * vertices were thinned to 1 % of ln B, so that a point between them may be off by 20 % in B.
 * @param path CSV with columns m_MeV, tau_s, br_ul
 */
export function readPublishedLimit(path: string): PublishedLimit {
  const vertices = readFileSync(path, 'utf8')
    .split(/\r?\n/)
    .filter((line) => /^[0-9.]+,0,/.test(line))
    .map((line) => line.split(','))
    .map(([mass, , limit]) => ({ mass: Number(mass), logLimit: Math.log(Number(limit)) }));
  const massMeV = Float64Array.from(
    { length: grid.intervals - 1 },
    // Masses are rounded as those of the vertices are.
    (_, i) => Number((grid.first + ((grid.last - grid.first) * (i + 1)) / grid.intervals).toPrecision(4)),
  );
  const readOff = Uint8Array.from(massMeV, (mass) =>
    vertices.some((vertex) => Math.abs(vertex.mass - mass) < 1e-6) ? 1 : 0,
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
  return { massMeV, logLimit, readOff };
}
