import { alongGrid, breakAtGaps, type OuterEdges, valueAt } from '../../explore/scenes/curves.ts';

/** Where an edge may lie: ln g over mass, from the lowest to the highest; NaN where there is none. */
export interface Between {
  readonly from: Float64Array;
  readonly to: Float64Array;
}

/** Between which edges something is excluded with some inputs and not with all; NaN at breaks. */
export interface EdgeSpread {
  readonly massMeV: Float64Array;
  readonly lower: Between;
  readonly upper: Between;
}

/**
 * The spread of the outermost edges of several curves. Where some exclude nothing, the spreads of both edges meet in the middle of
 * what the others exclude together.
 * @param curves with every combination of inputs, at least one
 * @param ranges stretches of mass that were looked at
 */
export function edgeSpread(
  curves: readonly OuterEdges[],
  ranges: readonly (readonly [number, number])[],
): EdgeSpread {
  const massMeV = Float64Array.from(new Set(curves.flatMap((curve) => [...curve.massMeV]))).sort();
  const empty = () => new Float64Array(massMeV.length).fill(Number.NaN);
  const [lowerFrom, lowerTo, upperFrom, upperTo] = [empty(), empty(), empty(), empty()];
  massMeV.forEach((mass, i) => {
    const lows = curves.map((curve) => valueAt(curve.massMeV, curve.lower, mass, i));
    const highs = curves.map((curve) => valueAt(curve.massMeV, curve.upper, mass, i));
    const speaking = lows.filter((low) => !Number.isNaN(low));
    if (speaking.length === 0) return;
    const excluding = highs.filter((high) => !Number.isNaN(high));
    lowerFrom[i] = Math.min(...speaking);
    upperTo[i] = Math.max(...excluding);
    const isAlways = speaking.length === curves.length;
    const middle = isAlways ? Number.NaN : (lowerFrom[i] + upperTo[i]) / 2;
    lowerTo[i] = isAlways ? Math.max(...speaking) : middle;
    upperFrom[i] = isAlways ? Math.min(...excluding) : middle;
  });
  const grid = breakAtGaps(massMeV, ranges);
  const between = (from: Float64Array, to: Float64Array): Between => ({
    from: alongGrid(grid, from),
    to: alongGrid(grid, to),
  });
  return { massMeV: grid.x, lower: between(lowerFrom, lowerTo), upper: between(upperFrom, upperTo) };
}

/** An edge that moves less than this (in ln g) does not move. */
const narrowest = 1e-6;

/** The stretches of a spread that have an area, as closed outlines `[m, ln g, …]`. */
export function spreadRings(massMeV: Float64Array, { from, to }: Between): readonly Float64Array[] {
  const rings: Float64Array[] = [];
  const isThere = (i: number) => i < massMeV.length && !Number.isNaN(from[i]) && !Number.isNaN(to[i]);
  for (let start = 0; start < massMeV.length; start += 1) {
    if (!isThere(start)) continue;
    let end = start;
    while (isThere(end + 1)) end += 1;
    const places = Array.from({ length: end - start + 1 }, (_, k) => start + k);
    if (places.some((i) => to[i] - from[i] > narrowest)) {
      const forth = places.flatMap((i) => [massMeV[i], from[i]]);
      const back = places.toReversed().flatMap((i) => [massMeV[i], to[i]]);
      rings.push(Float64Array.from([...forth, ...back]));
    }
    start = end;
  }
  return rings;
}
