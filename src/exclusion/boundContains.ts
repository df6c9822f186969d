import { exp } from '../mathematics/exponential.ts';
import { log } from '../mathematics/logarithm.ts';

/**
 * Whether a computed region contains a point, even-odd over its rings.
 * @param rings closed, interleaved `[m, ln g, …]` with masses in MeV; ln g may be ±Infinity
 * @param massMeV mass of the point
 * @param logCoupling ln g of the point
 */
export function regionContains(
  rings: readonly Float64Array[],
  massMeV: number,
  logCoupling: number,
): boolean {
  let isInside = false;
  for (const ring of rings) {
    for (let i = 0, before = ring.length - 2; i < ring.length; before = i, i += 2) {
      const [a, b] = [ring[before], ring[i]];
      // Half-open, so that a vertex is crossed once; a vertical side is not crossed.
      if (a <= massMeV === b <= massMeV) continue;
      const [from, to] = [ring[before + 1], ring[i + 1]];
      const part = (massMeV - a) / (b - a);
      // Beside an open end, infinity times nothing is no number.
      const crossed = part === 0 || from === to ? from : from + part * (to - from);
      if (crossed > logCoupling) isInside = !isInside;
    }
  }
  return isInside;
}

/** A polyline in mass (MeV) and coupling; masses may go back and forth, couplings are positive. */
export interface BoundEdge {
  readonly massMeV: readonly number[];
  readonly coupling: readonly number[];
}

/** One piece of an excluded region: its edges in the order in which one walks around it, and vertices that only close it. */
export interface BoundPiece {
  readonly edges: readonly BoundEdge[];
  readonly closing?: readonly (readonly [number, number])[] | undefined;
  /** All that encloses it, where edges with straight lines between them do not say it. */
  readonly outline?: BoundEdge | undefined;
}

/** What a drawn bound excludes, in its own convention of the coupling. */
export interface BoundShape {
  readonly shape: 'lower-edge' | 'upper-edge' | 'closed-region';
  readonly regions: readonly BoundPiece[];
  /** Coupling at which the source's region ends on the far side of an edge; null where it does not say. */
  readonly claimedTo: number | null;
}

/** ln couplings at which a polyline crosses a mass, or its neighbour below, on straight lines in (m, ln g). */
function crossings(
  massMeV: readonly number[],
  logCoupling: readonly number[],
  at: number,
  isBefore = (mass: number) => mass <= at,
): number[] {
  const found: number[] = [];
  for (let i = 1; i < massMeV.length; i += 1) {
    const [a, b] = [massMeV[i - 1], massMeV[i]];
    // Half-open, so that a vertex is crossed once; a vertical segment is not crossed.
    if (isBefore(a) === isBefore(b)) continue;
    const fraction = (at - a) / (b - a);
    found.push((1 - fraction) * logCoupling[i - 1] + fraction * logCoupling[i]);
  }
  return found;
}

/**
 * What an edge excludes at a mass, ascending pairs: from its first crossing to the next one where it turns back, and to where
 * its region ends where it does not. Both neighbours of the mass count, so that the last vertex and all of a step belong to it.
 */
function besideEdge({ massMeV, coupling }: BoundEdge, at: number, isAbove: boolean, far: number) {
  const logs = coupling.map(log);
  return [(mass: number) => mass <= at, (mass: number) => mass < at].flatMap((isBefore) => {
    const ends = crossings(massMeV, logs, at, isBefore)
      .sort((a, b) => (isAbove ? a - b : b - a))
      .map(exp);
    return ends.flatMap((near, i): (readonly [number, number])[] => {
      if (i % 2 === 1) return [];
      const next = ends[i + 1] ?? far;
      return [isAbove ? [near, next] : [next, near]];
    });
  });
}

/** The same couplings in ascending pairs that do not meet. */
function united(intervals: readonly (readonly [number, number])[]): (readonly [number, number])[] {
  const apart: (readonly [number, number])[] = [];
  for (const [lower, upper] of [...intervals].sort(([a], [b]) => a - b)) {
    const before = apart.at(-1);
    if (before === undefined || before[1] < lower) apart.push([lower, upper]);
    else apart[apart.length - 1] = [before[0], Math.max(before[1], upper)];
  }
  return apart;
}

/** What encloses a piece, with what only closes it for shading and its first point repeated at the end. */
export function outlineOf({ edges, closing = [], outline }: BoundPiece): {
  massMeV: number[];
  coupling: number[];
} {
  const around = outline === undefined ? edges : [outline];
  const last = outline === undefined ? closing : [];
  const massMeV = [...around.flatMap((edge) => edge.massMeV), ...last.map(([mass]) => mass)];
  const coupling = [...around.flatMap((edge) => edge.coupling), ...last.map(([, g]) => g)];
  return { massMeV: [...massMeV, massMeV[0]], coupling: [...coupling, coupling[0]] };
}

/**
 * Couplings that a drawn bound excludes at one mass: between neighbouring crossings of the outline of a closed region
 * (even-odd rule), or from an edge to where it turns back or its source's region ends. Straight lines in (m, ln g) between
 * vertices.
 * @param bound shape and regions
 * @param massMeV any mass
 * @returns ascending pairs lower, upper in the bound's own convention; ends may be 0 or Infinity, empty where it says nothing
 */
export function boundIntervals(bound: BoundShape, massMeV: number): (readonly [number, number])[] {
  const { shape, regions, claimedTo } = bound;
  if (shape === 'closed-region') {
    return regions.flatMap((region) => {
      const { massMeV: masses, coupling } = outlineOf(region);
      const ends = crossings(masses, coupling.map(log), massMeV).sort((a, b) => a - b);
      return ends.flatMap((end, i): (readonly [number, number])[] =>
        i % 2 === 1 ? [[exp(ends[i - 1]), exp(end)]] : [],
      );
    });
  }
  const isAbove = shape === 'lower-edge';
  const far = claimedTo ?? (isAbove ? Infinity : 0);
  const beside = regions.flatMap(({ edges }) =>
    edges.flatMap((edge) => besideEdge(edge, massMeV, isAbove, far)),
  );
  return united(beside.filter(([lower, upper]) => lower <= upper));
}

/**
 * Whether a drawn bound excludes a point.
 * @param bound shape and regions
 * @param massMeV mass of the point
 * @param coupling its coupling in the bound's own convention
 */
export function boundContains(bound: BoundShape, massMeV: number, coupling: number): boolean {
  return boundIntervals(bound, massMeV).some(([lower, upper]) => coupling >= lower && coupling <= upper);
}
