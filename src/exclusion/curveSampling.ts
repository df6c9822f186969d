import { hypotenuse } from '../mathematics/powers.ts';

/** One pixel of a figure that shows 10 MeV across 1000 px, and a decade of coupling in 115. */
const pixelMassMeV = 0.01;
const pixelLogValue = 0.02;

/** Straight lines between samples leave a curve by no more than this, in pixels of such a figure. */
export const drawnTolerancePx = 0.1;
/** Where a stretch is looked at and divided: off the middle, where a curve with an inflection there would cross its line. */
const placeOfLook = 0.4;
/** Where it is looked at again before it passes: a step near its end hides from the first look in a steep curve. */
const placeOfSecondLook = 0.8;
/** Least that these looks show of how far a curve with inflection and kink leaves the line; a plain arc shows nearly all. */
const shareShown = 0.5;
/** A difference in ln value that cannot be seen. */
export const negligibleLog = shareShown * drawnTolerancePx * pixelLogValue;
/** A tenth of a pixel across: steps, poles and tips are not followed any closer. */
const finestStepMeV = drawnTolerancePx * pixelMassMeV;
/** Distance at which a kink is sampled on both of its sides, MeV: less than can be seen. */
const kinkSideMeV = 1e-4;

/** Logarithms of several curves at one mass; another number of them means that curves begin or end in between. */
export type CurveValues = ArrayLike<number>;

/** A mass with the values of the curves there; null where nothing can be said. */
export interface CurveSample {
  readonly massMeV: number;
  readonly values: CurveValues | null;
}

/** Several curves over mass that are sampled together. */
export interface CurveFamily {
  readonly valuesAt: (massMeV: number) => CurveValues | null;
  /** A cheap look: false where the curves are known to be straight between two samples. */
  readonly mayBend?: (a: CurveSample, b: CurveSample) => boolean;
}

export interface SamplingLimits {
  /** In pixels; `drawnTolerancePx` unless said. */
  readonly tolerancePx?: number;
  /** Most samples that are added. */
  readonly most?: number;
}

/**
 * Distance of a point from the straight line between two others, in pixels of a figure of 10 MeV.
 * @param rise ln value at b minus that at a
 * @param offLine ln value at the point minus that of the line there
 * @param widthMeV distance from a to b in mass
 */
function distancePx(rise: number, offLine: number, widthMeV: number): number {
  const slope = rise / pixelLogValue / (widthMeV / pixelMassMeV);
  return Math.abs(offLine) / pixelLogValue / hypotenuse(1, slope);
}

/** Mass at which to look whether a stretch is straight. */
export function lookedMassMeV(aMeV: number, bMeV: number): number {
  return lineThere(aMeV, bMeV);
}

/** Value of the line from a to b at the mass that is looked at. */
export function lineThere(a: number, b: number, place = placeOfLook): number {
  return a + place * (b - a);
}

/** How far from that value, in ln value, the curve may lie. */
export function heightThere(a: number, b: number, widthMeV: number): number {
  return (shareShown * drawnTolerancePx) / distancePx(b - a, 1, widthMeV);
}

/** How far a sample between two others lies from the lines between them, px; infinite where lines begin or end. */
function bendPx(a: CurveSample, middle: CurveSample, b: CurveSample, place: number): number {
  const [left, centre, right] = [a.values, middle.values, b.values];
  if (left === null || centre === null || right === null)
    return left === centre && centre === right ? 0 : Infinity;
  if (left.length !== centre.length || centre.length !== right.length) return Infinity;
  let largest = 0;
  for (let k = 0; k < centre.length; k += 1) {
    const same = Object.is(left[k], centre[k]) && Object.is(centre[k], right[k]);
    if (same) continue;
    const off = centre[k] - lineThere(left[k], right[k], place);
    const distance = Number.isFinite(off)
      ? distancePx(right[k] - left[k], off, b.massMeV - a.massMeV)
      : Infinity;
    largest = Math.max(largest, distance);
  }
  return largest;
}

/** Two neighbouring samples, the one of the smaller mass first. */
export type Stretch = readonly [CurveSample, CurveSample];

/**
 * Samples to be put into stretches so that straight lines in (m, ln value) follow the curves: a stretch in which they leave the
 * line is divided, all of one generation before any of the next, until none is or they are too narrow to see.
 * @param stretches no kink inside any of them
 * @returns the samples to add, ascending
 */
export function samplesInside(
  stretches: readonly Stretch[],
  { valuesAt, mayBend = () => true }: CurveFamily,
  { tolerancePx = drawnTolerancePx, most = 4000 }: SamplingLimits = {},
): CurveSample[] {
  const added: CurveSample[] = [];
  let open = stretches;
  while (open.length > 0) {
    const parts: Stretch[] = [];
    for (const [a, b] of open) {
      if (added.length >= most) break;
      if (b.massMeV - a.massMeV <= finestStepMeV || !mayBend(a, b)) continue;
      for (const place of [placeOfLook, placeOfSecondLook]) {
        const massMeV = lineThere(a.massMeV, b.massMeV, place);
        const between = { massMeV, values: valuesAt(massMeV) };
        if (bendPx(a, between, b, place) <= shareShown * tolerancePx) continue;
        added.push(between);
        parts.push([a, between], [between, b]);
        break;
      }
    }
    open = parts;
  }
  return added.sort((a, b) => a.massMeV - b.massMeV);
}

/**
 * Masses of a grid with those that curves need to be drawn straight between them.
 * @param gridMeV ascending, with the curves' kinks in it
 * @param isJoined whether a line leads from one mass of it to the next
 * @returns ascending, those of the grid among them
 */
export function sampledMasses(
  gridMeV: ArrayLike<number>,
  family: CurveFamily,
  isJoined: (aMeV: number, bMeV: number) => boolean = () => true,
  limits?: SamplingLimits,
): Float64Array {
  const joined: Stretch[] = [];
  let before: CurveSample | null = null;
  for (let i = 0; i < gridMeV.length; i += 1) {
    const sample: CurveSample = { massMeV: gridMeV[i], values: family.valuesAt(gridMeV[i]) };
    if (before !== null && isJoined(before.massMeV, sample.massMeV)) joined.push([before, sample]);
    before = sample;
  }
  const added = samplesInside(joined, family, limits);
  const masses = new Float64Array(gridMeV.length + added.length);
  masses.set(gridMeV);
  added.forEach(({ massMeV }, i) => (masses[gridMeV.length + i] = massMeV));
  return masses.sort();
}

/**
 * Kinks, each with a mass on either side.
 * @param kinksMeV masses where curves have a kink, a step, a pole or a zero
 */
export function kinkMasses(kinksMeV: readonly number[]): number[] {
  return kinksMeV.flatMap((kink) => [kink - kinkSideMeV, kink, kink + kinkSideMeV]);
}

/**
 * A grid with kinks in it, so that no line leads across one of them.
 * @param gridMeV any order
 * @param kinksMeV as for `kinkMasses`
 * @param isWanted whether a mass belongs to the grid
 * @returns strictly ascending masses
 */
export function withKinks(
  gridMeV: Iterable<number>,
  kinksMeV: readonly number[],
  isWanted: (massMeV: number) => boolean,
): Float64Array {
  return Float64Array.from(new Set([...gridMeV, ...kinkMasses(kinksMeV).filter(isWanted)])).sort();
}
