import { endCodes } from './endCodes.ts';
import { phiAt, type StrengthShape } from './strengthShape.ts';
import type { Visibility } from './visibility.ts';

/** Crossing of φ with the threshold between two samples on either side of it: regula falsi (Illinois), bisection across jumps. */
function crossing(
  visibility: Visibility,
  tA: number,
  phiA: number,
  tB: number,
  phiB: number,
  threshold: number,
): number {
  let a = tA;
  let b = tB;
  let fa = phiA - threshold;
  let fb = phiB - threshold;
  for (let step = 0; step < 200; step += 1) {
    const finite = Number.isFinite(fa) && Number.isFinite(fb) && step < 60;
    const c = finite ? (a * fb - b * fa) / (fb - fa) : (a + b) / 2;
    const fc = phiAt(visibility, c) - threshold;
    if (fc === 0 || Math.abs(b - a) <= 1e-13 * Math.max(1, Math.abs(a))) return c;
    if (fc > 0 === fb > 0) {
      b = c;
      fb = fc;
      fa *= 0.5;
    } else {
      a = b;
      fa = fb;
      b = c;
      fb = fc;
    }
    if (Math.abs(fc) < 1e-12) return c;
  }
  return (a + b) / 2;
}

/** Room for the ends of intervals: pairs lower, upper in ln g, and why each of them is an end. */
export interface IntervalEnds {
  readonly logCoupling: Float64Array;
  /** `endCodes` */
  readonly code: Uint8Array;
}

/**
 * Excluded intervals of ln g at one mass: where φ(t) ≥ threshold, as far as couplings mean something.
 * @param shape sampled shape
 * @param threshold ln B_UL − ln(B/g²); +Infinity or NaN excludes nothing
 * @param out receives pairs lower, upper; ends may be ±Infinity
 * @param start index in `out` at which to write
 * @param most largest number of intervals to write
 * @returns number of intervals written
 */
export function excludedIntervals(
  shape: StrengthShape,
  threshold: number,
  out: IntervalEnds,
  start: number,
  most: number,
): number {
  const { t, phi, count, visibility } = shape;
  const { logCoupling, code } = out;
  if (!(threshold < Infinity)) return 0;
  let next = start;
  let open = false;
  for (let i = 1; i < count && next < start + 2 * most; i += 1) {
    if (phi[i] >= threshold === open) continue;
    const isJump = t[i] === t[i - 1];
    const end = isJump ? t[i] : crossing(visibility, t[i - 1], phi[i - 1], t[i], phi[i], threshold);
    logCoupling[next] = end / 2;
    code[next] = isJump ? endCodes.acceptance : codeOfCrossing(visibility, end);
    next += 1;
    open = !open;
  }
  if (next < start + 2 * most) {
    if (open) {
      logCoupling[next] = shape.risesBeyond ? Infinity : t[count - 1] / 2;
      code[next] = endCodes.limit;
      next += 1;
    } else if (shape.risesBeyond) {
      logCoupling[next] = (t[count - 1] + threshold - phi[count - 1]) / 2;
      logCoupling[next + 1] = Infinity;
      code[next] = endCodes.limit;
      code[next + 1] = endCodes.limit;
      next += 2;
    }
  }
  return meaningful(out, start, next, visibility.largestLogCoupling2 / 2);
}

/** Whether a limit rests on an acceptance beyond the published lifetimes. */
function codeOfCrossing({ publishedLogCoupling2, lastLogCoupling2 }: Visibility, t: number): number {
  return t > publishedLogCoupling2 + 1e-9 && t <= lastLogCoupling2 ? endCodes.simulated : endCodes.limit;
}

/** Cuts intervals off where the coupling means nothing. @returns number of intervals left */
function meaningful(
  { logCoupling, code }: IntervalEnds,
  start: number,
  end: number,
  largest: number,
): number {
  for (let k = start; k < end; k += 2) {
    if (logCoupling[k] >= largest) return (k - start) / 2;
    if (logCoupling[k + 1] > largest) {
      logCoupling[k + 1] = largest;
      code[k + 1] = endCodes.model;
    }
  }
  return (end - start) / 2;
}
