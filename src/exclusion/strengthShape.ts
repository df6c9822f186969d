import { log } from '../mathematics/logarithm.ts';
import { effectiveAcceptance, type Visibility } from './visibility.ts';

/** Steps in t = ln g²: wide where the acceptance is flat, narrow where it bends. */
const wideStep = 2;
const narrowStep = 0.5;
const maximumSamples = 640;
/** So near to a jump of the acceptance φ is sampled too, for its slope there. */
const besideJump = 1e-6;

/**
 * The function φ(t) = t + ln A(t), t = ln g², sampled so that between neighbours it is monotonic. Where the search begins or
 * ceases to say something φ jumps: two samples stand at the same t.
 * Signal strength is μ = exp(φ(t) − threshold) with threshold = ln B_UL − ln(B/g²), the same φ for every curve of a search.
 */
export interface StrengthShape {
  visibility: Visibility;
  readonly t: Float64Array;
  readonly phi: Float64Array;
  count: number;
  /** True when φ grows for ever beyond the last sample with slope 1. */
  risesBeyond: boolean;
}

/** Sees everything of a stable X. */
const transparent: Visibility = {
  seesInvisible: true,
  massMeV: 0,
  acceptanceRatio: () => 1,
  invisibleFraction: 1,
  inverseLifetimePerCoupling2: 0,
  decayFraction: 1,
  promptRatio: 0,
  firstLogCoupling2: -Infinity,
  lastLogCoupling2: Infinity,
  publishedLogCoupling2: Infinity,
  largestLogCoupling2: Infinity,
};

/**
 * An empty shape with room for samples, to be filled again for each mass.
 * @returns a reusable shape
 */
export function createStrengthShape(): StrengthShape {
  return {
    visibility: transparent,
    t: new Float64Array(maximumSamples + 8),
    phi: new Float64Array(maximumSamples + 8),
    count: 0,
    risesBeyond: false,
  };
}

/** φ of a visibility. */
export function phiAt(visibility: Visibility, t: number): number {
  return t + log(effectiveAcceptance(visibility, t));
}

/** Golden section towards an extremum inside (a, b); `sign` +1 finds a maximum, −1 a minimum. */
function extremum(visibility: Visibility, a: number, b: number, sign: number): number {
  const golden = (Math.sqrt(5) - 1) / 2;
  let left = a;
  let right = b;
  let t1 = right - golden * (right - left);
  let t2 = left + golden * (right - left);
  let f1 = sign * phiAt(visibility, t1);
  let f2 = sign * phiAt(visibility, t2);
  while (right - left > 1e-7) {
    if (f1 > f2) {
      right = t2;
      t2 = t1;
      f2 = f1;
      t1 = right - golden * (right - left);
      f1 = sign * phiAt(visibility, t1);
    } else {
      left = t1;
      t1 = t2;
      f1 = f2;
      t2 = left + golden * (right - left);
      f2 = sign * phiAt(visibility, t2);
    }
  }
  return (left + right) / 2;
}

/**
 * Samples φ from just below the first t at which the lowest threshold could be reached (A ≤ 1) to where it falls, or rises,
 * for ever, or to where the coupling means nothing.
 * @param shape filled in place
 * @param visibility what the search sees of X at this mass
 * @param lowestThreshold smallest threshold of all curves
 * @param highestThreshold largest threshold of all curves
 */
export function sampleShape(
  shape: StrengthShape,
  visibility: Visibility,
  lowestThreshold: number,
  highestThreshold: number,
): void {
  const { t, phi } = shape;
  shape.visibility = visibility;
  const x = visibility.invisibleFraction;
  const invisible = visibility.seesInvisible;
  const largest = invisible ? 1 : (1 - x) * visibility.decayFraction;
  const plateau = invisible ? x : largest * visibility.promptRatio;
  shape.count = 0;
  shape.risesBeyond = false;
  let current = lowestThreshold - 1e-6;
  while (shape.count < maximumSamples) {
    const acceptance = effectiveAcceptance(visibility, current);
    t[shape.count] = current;
    phi[shape.count] = current + log(acceptance);
    shape.count += 1;
    const settled = plateau > 0 && Math.abs(acceptance - plateau) <= 1e-13 * plateau;
    const stable = visibility.inverseLifetimePerCoupling2 === 0;
    if (settled || (stable && acceptance > 0)) {
      shape.risesBeyond = true;
      break;
    }
    const isGone = plateau === 0 && acceptance < 1e-60 && current > visibility.firstLogCoupling2;
    if (stable || largest === 0 || isGone || current > visibility.largestLogCoupling2) break;
    const flat = invisible ? acceptance > 0.99 : acceptance < 1e-3 * largest;
    const step = flat ? wideStep : narrowStep;
    // The acceptance for an X that must escape only falls, so φ cannot regain what it lacks in fewer steps than that.
    const lack = invisible ? lowestThreshold - phi[shape.count - 1] : 0;
    const next = current + (lack > step ? lack : step);
    const { firstLogCoupling2: first, lastLogCoupling2: last } = visibility;
    if (current < first && next >= first) current = sampleJump(shape, first, false);
    else if (current < last && next >= last) current = sampleJump(shape, last, true);
    else current = next;
  }
  // Between neighbouring samples a thin region could hide only around an extremum: put the extremum itself in.
  for (let i = 1; i + 1 < shape.count; i += 1) {
    const rises = phi[i] - phi[i - 1];
    const falls = phi[i] - phi[i + 1];
    if (t[i - 1] === t[i] || t[i] === t[i + 1]) continue;
    const relevant = phi[i] > lowestThreshold - 1 && phi[i] < highestThreshold + 1;
    if (relevant && rises > 0 && falls > 0) t[i] = extremum(visibility, t[i - 1], t[i + 1], 1);
    else if (relevant && rises < 0 && falls < 0) t[i] = extremum(visibility, t[i - 1], t[i + 1], -1);
    else continue;
    phi[i] = phiAt(visibility, t[i]);
  }
}

/**
 * Samples both sides of a jump, and φ near it on the side where the search says something.
 * @param at t of the jump
 * @param ceases whether it says something below, or above
 * @returns t at which to go on
 */
function sampleJump(shape: StrengthShape, at: number, ceases: boolean): number {
  const { t, phi, visibility } = shape;
  const silent = at + log(visibility.seesInvisible ? visibility.invisibleFraction : 0);
  const speaking = phiAt(visibility, at);
  const before = at - besideJump;
  if (ceases && before > t[shape.count - 1]) {
    t[shape.count] = before;
    phi[shape.count] = phiAt(visibility, before);
    shape.count += 1;
  }
  for (const value of ceases ? [speaking, silent] : [silent, speaking]) {
    t[shape.count] = at;
    phi[shape.count] = value;
    shape.count += 1;
  }
  return at + besideJump;
}
