import { log } from '../mathematics/logarithm.ts';
import type { LimitGrid } from '../data/limitGridSchema.ts';
import { intervalIndex } from '../mathematics/intervalIndex.ts';

type Axes = Pick<LimitGrid, 'massMeV' | 'lifetimeS' | 'limit'>;

/** Whether all four corners of a cell have a limit: only then is anything known inside. */
function isWhole({ limit }: Axes, lifetime: number, mass: number): boolean {
  return [lifetime, lifetime + 1].every((row) => limit[row][mass] !== null && limit[row][mass + 1] !== null);
}

/** Cells between two neighbouring masses that are whole, by the index of their shorter lifetime. */
function wholeCells(grid: Axes, mass: number): readonly number[] {
  return grid.lifetimeS.slice(1).flatMap((_, lifetime) => (isWhole(grid, lifetime, mass) ? [lifetime] : []));
}

/** Two neighbouring masses, and the shortest lifetime from which on there are limits between them; null where there are none. */
interface GridStep {
  readonly massRangeMeV: [number, number];
  readonly shortestLifetimeS: number | null;
}

/** The steps of a grid in mass. */
export function gridSteps(grid: Axes): readonly GridStep[] {
  const { massMeV, lifetimeS } = grid;
  return massMeV.slice(1).map((high, mass) => {
    const cells = wholeCells(grid, mass);
    return {
      massRangeMeV: [massMeV[mass], high],
      shortestLifetimeS: cells.length === 0 ? null : lifetimeS[cells[0]],
    };
  });
}

/** Stretches of mass with limits at some lifetimes, without a gap in them. */
export function gridStretches(grid: Axes): readonly (readonly [number, number])[] {
  const stretches: [number, number][] = [];
  for (const { massRangeMeV, shortestLifetimeS } of gridSteps(grid)) {
    if (shortestLifetimeS === null) continue;
    const last = stretches.at(-1);
    if (last?.[1] === massRangeMeV[0]) last[1] = massRangeMeV[1];
    else stretches.push([...massRangeMeV]);
  }
  return stretches;
}

/** ln of the strongest limit at each mass; NaN where there is none. Lines between them lie nowhere above the limits themselves. */
export function bestLogLimits({ massMeV, limit }: Axes): Float64Array {
  return Float64Array.from(massMeV, (_, mass) => {
    const found = limit.flatMap((row) => row[mass] ?? []);
    return found.length === 0 ? Number.NaN : log(Math.min(...found));
  });
}

/**
 * A straight line between the nodes of a table; on a node its neighbours are not looked at.
 * @returns NaN where a node that counts has no value
 */
export function between(nodes: Float64Array, valueAt: (index: number) => number, at: number): number {
  const below = intervalIndex(nodes, at);
  const part = (at - nodes[below]) / (nodes[below + 1] - nodes[below]);
  if (part === 0) return valueAt(below);
  if (part === 1) return valueAt(below + 1);
  return (1 - part) * valueAt(below) + part * valueAt(below + 1);
}

/** Rounding of ln τ must not lose the first and the last lifetime. */
const rounding = 1e-12;

/**
 * Reads limits between the masses and lifetimes of a grid, with straight lines of ln B in m and in ln τ.
 * @returns ln B of a mass in MeV and ln(τ/s); NaN beyond the grid, and where a neighbour has no limit
 */
export function logLimitReader({
  massMeV,
  lifetimeS,
  limit,
}: Axes): (massMeV: number, logLifetime: number) => number {
  const masses = Float64Array.from(massMeV);
  const logLifetimes = Float64Array.from(lifetimeS, log);
  const rows = limit.map((row) => row.map((value) => (value === null ? Number.NaN : log(value))));
  const [first, last] = [logLifetimes[0], logLifetimes[logLifetimes.length - 1]];
  const tolerance = rounding * Math.abs(first);
  return (mass, logLifetime) => {
    const isInside =
      mass >= masses[0] &&
      mass <= masses[masses.length - 1] &&
      logLifetime >= first - tolerance &&
      logLifetime <= last + tolerance;
    if (!isInside) return Number.NaN;
    const inRow = (row: number) => between(masses, (index) => rows[row][index], mass);
    return between(logLifetimes, inRow, Math.min(Math.max(logLifetime, first), last));
  };
}
