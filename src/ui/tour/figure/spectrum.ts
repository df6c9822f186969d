import type { MissingMassInputs } from '../../../searches/searchInputs.ts';
import { normalCumulative } from '../../../statistics/normal.ts';
import { massOf, perMeV, stackOf } from '../../panels/missingMass.ts';

/** The share of kaons that makes the X whose bump is shown: one in 30 billion. */
export const shownBranchingRatio = 1 / 30e9;

/** Stretches of mass, MeV. */
export type Ranges = readonly (readonly [number, number])[];

/** Whether a search looked at a mass. */
export const looksAt = (ranges: Ranges, massMeV: number): boolean =>
  ranges.some(([from, to]) => massMeV >= from && massMeV <= to);

/** The stretches between two masses at which nobody looked. */
export function unseen(ranges: Ranges, [first, last]: readonly [number, number]): Ranges {
  const starts = [first, ...ranges.map(([, to]) => to)];
  const ends = [...ranges.map(([from]) => from), last];
  return starts.map((start, k) => [start, ends[k]] as const).filter(([from, to]) => to > from);
}

/** Linear in the logarithm between the hypotheses, constant beyond them. */
function between(masses: Float64Array, values: Float64Array, massMeV: number): number {
  const above = masses.findIndex((mass) => mass >= massMeV);
  if (above === 0) return values[0];
  if (above < 0) return values[values.length - 1];
  const part = (massMeV - masses[above - 1]) / (masses[above] - masses[above - 1]);
  return values[above - 1] ** (1 - part) * values[above] ** part;
}

/** Events of an X in the window of its mass: B over the single event sensitivity. Between stretches that were looked at, what lies beside them is joined. */
export function bumpEvents(inputs: MissingMassInputs, massMeV: number, branchingRatio: number): number {
  return branchingRatio / between(inputs.hypothesesMeV, inputs.singleEventSensitivity, massMeV);
}

/** The bump of an X: a Gaussian in m²_miss with the resolution at its mass. */
export interface Bump {
  readonly massMeV: number;
  /** In the window of its mass. */
  readonly events: number;
  /** Resolution of m²_miss, GeV². */
  readonly resolutionGeV2: number;
  /** Of all its events those in the window. */
  readonly windowShare: number;
}

/** Half the width of a window in units of the resolution; at the ends of signal regions windows are cut off. */
function halfWidth({ resolution, windowLow, windowHigh }: MissingMassInputs): number {
  return Math.max(...resolution.map((sigma, k) => (windowHigh[k] - windowLow[k]) / 2 / sigma));
}

/** The bump of an X of a mass that is made with a branching ratio. */
export function bumpOf(inputs: MissingMassInputs, massMeV: number, branchingRatio: number): Bump {
  return {
    massMeV,
    events: bumpEvents(inputs, massMeV, branchingRatio),
    resolutionGeV2: between(inputs.hypothesesMeV, inputs.resolution, massMeV),
    windowShare: 2 * normalCumulative(halfWidth(inputs)) - 1,
  };
}

/** Decays of a bump in a bin of 5 MeV around a mass. */
export function bumpHeight({ massMeV, events, resolutionGeV2, windowShare }: Bump, at: number): number {
  const squared = (mass: number) => Math.sign(mass) * (mass / 1000) ** 2;
  const below = (mass: number) => normalCumulative((squared(mass) - squared(massMeV)) / resolutionGeV2);
  return (events / windowShare) * (below(at + perMeV / 2) - below(at - perMeV / 2));
}

/** Masses along a bump, MeV: to where it has no height that could be seen. */
export function bumpMasses({ massMeV, resolutionGeV2 }: Bump): Float64Array {
  const squared = (massMeV / 1000) ** 2;
  const [from, to] = [massOf(squared - 4 * resolutionGeV2), massOf(squared + 4 * resolutionGeV2)];
  const points = 80;
  const first = Math.max(0, from - perMeV / 2);
  return Float64Array.from(
    { length: points + 1 },
    (_, k) => first + (k / points) * (to + perMeV / 2 - first),
  );
}

/** The largest number of decays that a bump has in a bin; at low masses it lies above its own mass. */
export function bumpPeak(bump: Bump): number {
  return Math.max(...bumpMasses(bump).map((mass) => bumpHeight(bump, mass)));
}

/** A decay as a dot: its bin's middle, MeV, and its place in the pile, counted from 0. */
export interface Dot {
  readonly massMeV: number;
  readonly level: number;
}

/** Every recorded decay as a dot in bins of 5 MeV. */
export function dotsOf({ events }: Pick<MissingMassInputs, 'events'>): readonly Dot[] {
  const piles = new Map<number, number>();
  return Array.from(events, (event) => {
    const bin = Math.floor(massOf(event) / perMeV);
    const level = piles.get(bin) ?? 0;
    piles.set(bin, level + 1);
    return { massMeV: (bin + 0.5) * perMeV, level };
  });
}

/** The background along the masses, in events per 5 MeV; NaN where there is no signal region. */
export interface Background {
  readonly massMeV: Float64Array;
  readonly perBin: Float64Array;
}

/** What is expected without X. */
export function backgroundOf(inputs: MissingMassInputs): Background {
  const { areas } = stackOf(inputs);
  const { x, upper } = areas[areas.length - 1];
  // The middle of every bin, so that the line bends instead of stepping.
  const massMeV: number[] = [];
  const perBin: number[] = [];
  for (let k = 0; k < x.length; k += 1) {
    const isBreak = Number.isNaN(upper[k]);
    massMeV.push(isBreak ? x[k] : (x[k] + x[k + 1]) / 2);
    perBin.push(upper[k]);
    if (!isBreak) k += 1;
  }
  return { massMeV: Float64Array.from(massMeV), perBin: Float64Array.from(perBin) };
}

/** The background at a mass; that of the nearest bin where there is none. */
export function backgroundAt({ massMeV, perBin }: Background, at: number): number {
  let nearest = -1;
  massMeV.forEach((mass, k) => {
    if (Number.isNaN(perBin[k])) return;
    if (nearest < 0 || Math.abs(mass - at) < Math.abs(massMeV[nearest] - at)) nearest = k;
  });
  return nearest < 0 ? 0 : perBin[nearest];
}
