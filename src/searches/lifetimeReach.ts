import { log } from '../mathematics/logarithm.ts';
import type { LifetimeFloor } from '../data/lifetimeFloorSchema.ts';
import type { LifetimeRows, LimitTable, PromptRows } from '../data/limitTableSchema.ts';

/** Acceptance relative to the reference lifetime, as a function of the mass in MeV and 1/τ in s⁻¹. */
export type AcceptanceLaw = (massMeV: number, inverseLifetimePerS: number) => number;

/** The lifetimes of X about which a search says something. */
export interface LifetimeReach {
  /** Where it is stated. */
  readonly source: string;
  /** Ratio below which a simulated acceptance says nothing; null where the published lifetimes are all there is. */
  readonly smallestAcceptanceRatio: number | null;
  /** Smallest 1/τ in s⁻¹: 0 where X may be stable. */
  readonly smallestInverseLifetimePerS: number;
  /** Largest 1/τ in s⁻¹ at a mass: Infinity where X may decay at once. */
  readonly largestInverseLifetimePerS: (massMeV: number) => number;
  /** 1/τ of the shortest lifetime at which a limit is published at a mass. */
  readonly publishedInverseLifetimePerS: (massMeV: number) => number;
  /** Masses at which the shortest published lifetime changes, MeV. */
  readonly turnsMeV: readonly number[];
}

/** Rounding of 1/τ and of the ratio must not lose the ends themselves. */
const rateRounding = 1e-12;
const ratioRounding = 1e-9;

/**
 * The lifetimes about which a search says something.
 * @param floor from its data file
 * @param law its acceptance at any lifetime, falling with 1/τ where `floor` has a smallest ratio
 * @param longestLifetimeS beyond which it says nothing
 */
export function lifetimeReach(
  floor: LifetimeFloor,
  law: AcceptanceLaw,
  longestLifetimeS = Infinity,
): LifetimeReach {
  const stretches = floor.published.map(({ massRangeMeV: [from, to], shortestLifetimeS }) => ({
    from,
    to,
    rate: 1 / shortestLifetimeS,
  }));
  const publishedInverseLifetimePerS = (massMeV: number): number => {
    let rate = 0;
    for (const stretch of stretches) {
      if (massMeV >= stretch.from && massMeV <= stretch.to && stretch.rate > rate) rate = stretch.rate;
    }
    return rate;
  };
  const smallest = floor.smallestAcceptanceRatio;
  return {
    source: floor.source,
    smallestAcceptanceRatio: smallest ?? null,
    smallestInverseLifetimePerS: 1 / longestLifetimeS,
    largestInverseLifetimePerS:
      smallest === undefined
        ? publishedInverseLifetimePerS
        : remembered((massMeV) => rateAtRatio((rate) => law(massMeV, rate), smallest)),
    publishedInverseLifetimePerS,
    turnsMeV: [...new Set(stretches.flatMap(({ from, to }) => [from, to]))],
  };
}

/**
 * An acceptance that is 0 at lifetimes about which its search says nothing.
 * @param law acceptance at any lifetime
 * @param reach of the search
 */
export function withinReach(law: AcceptanceLaw, reach: LifetimeReach): AcceptanceLaw {
  const { smallestAcceptanceRatio, smallestInverseLifetimePerS, publishedInverseLifetimePerS } = reach;
  if (smallestAcceptanceRatio !== null) {
    const smallest = (1 - ratioRounding) * smallestAcceptanceRatio;
    return (massMeV, rate) => {
      const ratio = law(massMeV, rate);
      return ratio >= smallest ? ratio : 0;
    };
  }
  return (massMeV, rate) =>
    rate < (1 - rateRounding) * smallestInverseLifetimePerS ||
    rate > (1 + rateRounding) * publishedInverseLifetimePerS(massMeV)
      ? 0
      : law(massMeV, rate);
}

/** More masses than a search is ever drawn at. */
const mostRemembered = 10_000;

/** A function of the mass that is solved for once: the same masses come again for each model and every choice. */
function remembered(solve: (massMeV: number) => number): (massMeV: number) => number {
  const known = new Map<number, number>();
  return (massMeV) => {
    const before = known.get(massMeV);
    if (before !== undefined) return before;
    if (known.size >= mostRemembered) known.clear();
    const value = solve(massMeV);
    known.set(massMeV, value);
    return value;
  };
}

/** Largest 1/τ at which a falling acceptance is still `smallest`: false position (Illinois) on −ln A, nearly linear in 1/τ. */
function rateAtRatio(ratio: (inverseLifetimePerS: number) => number, smallest: number): number {
  const goal = -log(smallest);
  const excess = (rate: number): number => -log(ratio(rate)) - goal;
  let [low, high] = [0, 1e9];
  let [below, above] = [-goal, excess(high)];
  while (above < 0) {
    if (high > 1e30) return Infinity;
    [low, below] = [high, above];
    high *= 4;
    above = excess(high);
  }
  for (let step = 0; step < 100; step += 1) {
    const middle = above < Infinity ? (low * above - high * below) / (above - below) : (low + high) / 2;
    const value = excess(middle);
    if (Math.abs(value) < 1e-13 * goal || high - low < 1e-15 * high) return middle;
    if (value < 0) {
      [low, below] = [middle, value];
      above *= 0.5;
    } else {
      [high, above] = [middle, value];
      below *= 0.5;
    }
  }
  return (low + high) / 2;
}

/**
 * The floor of a table of limits: the shortest lifetime of its own rows at each mass.
 * @param law how its limits depend on the lifetime
 * @param masses stretch of mass of a law without rows, MeV
 * @param source where the rows come from
 */
export function floorOfTable(
  law: LimitTable['lifetimeLaw'],
  [from, to]: readonly [number, number],
  source: string,
): LifetimeFloor {
  const covered = ({ massMeV, massRangesMeV }: LifetimeRows['rows'][number] | PromptRows['rows'][number]) =>
    massRangesMeV ?? [[massMeV[0], massMeV[massMeV.length - 1]] as [number, number]];
  switch (law.kind) {
    case 'rows':
    case 'between-rows':
      return {
        source,
        published: law.rows.flatMap((row) =>
          covered(row).map((massRangeMeV) => ({
            massRangeMeV,
            shortestLifetimeS: Number((1e-9 / row.inverseLifetimePerNs).toPrecision(12)),
          })),
        ),
      };
    case 'prompt-rows':
      return {
        source,
        published: law.rows.flatMap((row) =>
          covered(row).map((massRangeMeV) => ({
            massRangeMeV,
            shortestLifetimeS: Number((1e-9 * row.lifetimeNs).toPrecision(12)),
          })),
        ),
      };
    case 'decay':
    case 'flight':
    case 'stable-only':
      return { source, published: [{ massRangeMeV: [from, to], shortestLifetimeS: 0 }] };
  }
}
