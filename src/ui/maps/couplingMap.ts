import { amplitudeCoupling, couplingInConvention } from '../../physics/models/conventions.ts';
import type { CouplingConvention } from '../../physics/models/model.ts';
import type { MapStep } from '../../plot/colourMap.ts';

/** Steps of the colours in a factor of ten. */
export const stepsPerDecade = 10;

/** A quantity over (mass, coupling) that goes with the square of the amplitude coupling g, or against it. */
export interface CouplingQuantity {
  readonly massMeV: Float64Array;
  /** The quantity over g² (`grows`), or times g²; NaN where it is not known. */
  readonly coefficient: Float64Array;
  /** Whether it grows with g². */
  readonly grows: boolean;
}

/** Powers of ten between which the colours of a map go from one end to the other. */
export type Decades = readonly [lowest: number, highest: number];

/** Coupling in a convention at which the quantity is 10^decade, at each of its masses. */
export function contourAt(
  { coefficient, grows }: CouplingQuantity,
  convention: CouplingConvention,
  decade: number,
): Float64Array {
  const value = 10 ** decade;
  return coefficient.map((each) =>
    each > 0 && each < Infinity
      ? couplingInConvention(convention, Math.sqrt(grows ? value / each : each / value))
      : Number.NaN,
  );
}

/** Shares of the masses whose values may lie beyond the ends of the colour scale: poles and zeros are narrow. */
const beyondEnds = 0.04;

/**
 * The decades that colours have to tell apart: all values over the masses where the quantity is known and the couplings of a
 * view, but for the narrow surroundings of poles and zeros.
 */
export function decadesOf(
  quantity: CouplingQuantity,
  convention: CouplingConvention,
  view: readonly [number, number],
): Decades | null {
  const { massMeV, coefficient, grows } = quantity;
  const even = Array.from({ length: 400 }, (_, k) => ((k + 0.5) / 400) * massMeV[massMeV.length - 1]);
  let i = 0;
  const known = even
    .map((mass) => {
      while (i + 1 < massMeV.length && massMeV[i + 1] <= mass) i++;
      return Math.log10(coefficient[i]);
    })
    .filter(Number.isFinite)
    .sort((a, b) => a - b);
  if (known.length === 0) return null;
  const at = (share: number) => known[Math.round(share * (known.length - 1))];
  const squares = view.map((value) => 2 * Math.log10(amplitudeCoupling(convention, value)));
  const [weak, strong] = [Math.min(...squares), Math.max(...squares)];
  const [from, to] = [at(beyondEnds), at(1 - beyondEnds)];
  return grows
    ? [Math.floor(from + weak), Math.ceil(to + strong)]
    : [Math.floor(from - strong), Math.ceil(to - weak)];
}

/**
 * A quantity as steps of colour.
 * @param ends decades of the ends of the colour scale; values beyond them have the colours of the ends
 * @param view couplings in view, in the convention
 * @param strongIsSmall whether the strong colours are those of small values
 */
export function mapSteps(
  quantity: CouplingQuantity,
  convention: CouplingConvention,
  [lowest, highest]: Decades,
  view: readonly [number, number],
  strongIsSmall: boolean,
): MapStep[] {
  const count = (highest - lowest) * stepsPerDecade;
  const levels = Array.from({ length: count + 1 }, (_, k) => lowest + k / stepsPerDecade);
  const contours = levels.map((level) => contourAt(quantity, convention, level));
  const beyond = (value: number) => quantity.coefficient.map((each) => (each > 0 ? value : Number.NaN));
  // A coupling grows along with the quantity, or against it.
  const isRising = quantity.grows === convention.power > 0;
  const [first, last] = isRising ? [0, Number.POSITIVE_INFINITY] : [Number.POSITIVE_INFINITY, 0];
  const sides = [beyond(first), ...contours.slice(1, -1), beyond(last)];
  return sides.slice(0, -1).flatMap((side, k): MapStep[] => {
    const [lower, upper] = isRising ? [side, sides[k + 1]] : [sides[k + 1], side];
    if (!upper.some((value, i) => value > view[0] && lower[i] < view[1])) return [];
    const share = (k + 0.5) / count;
    return [{ id: `step-${k}`, x: quantity.massMeV, lower, upper, share: strongIsSmall ? 1 - share : share }];
  });
}

/** Whole decades at which a map has lines, as far as they are in view, so far apart that they can be named. */
export function contourDecades(
  quantity: CouplingQuantity,
  convention: CouplingConvention,
  view: readonly [number, number],
  heightPx: number,
): readonly { readonly decade: number; readonly y: Float64Array }[] {
  const ends = decadesOf(quantity, convention, view);
  if (ends === null) return [];
  const decadesInView = Math.abs(Math.log10(view[1] / view[0]) / convention.power) * 2;
  const every = heightPx / decadesInView >= leastContourPx ? 1 : 3;
  const first = Math.ceil((ends[0] - 3) / every) * every;
  const all = Array.from({ length: Math.ceil((ends[1] + 4 - first) / every) }, (_, k) => first + k * every);
  return all
    .map((decade) => ({ decade, y: contourAt(quantity, convention, decade) }))
    .filter(({ y }) => y.some((value) => value > view[0] && value < view[1]));
}

/** Lines closer than this cannot all be named, px. */
const leastContourPx = 26;
