/** What the controls of the page accept. Everything outside is clamped, with a sentence, where it comes from a link. */

/** Numbers of events that may be supposed in a window. */
export const supposedCountRange = [0, 9999] as const;
/** Fixed proper lifetimes in s; Infinity stands beyond the upper end. */
export const lifetimeRangeS = [1e-11, 1e-7] as const;
/** Masses in MeV/c²: the kinematic end of K⁺ → π⁺X is at 354.1. */
export const massRangeMeV = [0, 354.1] as const;
/** Smallest mass on a logarithmic axis, in MeV/c². */
export const smallestLogMassMeV = 1;
/** Amplitude couplings that views, pins and the crosshair may reach, whatever the convention. */
export const amplitudeRange = [1e-15, 1e15] as const;
/** Limits on B(K⁺ → π⁺X) that the axis of the limit plane may reach. */
export const branchingRatioRange = [1e-16, 1] as const;
/** Smallest view: in mass in MeV/c², in decades of the amplitude coupling. */
export const smallestMassSpanMeV = 0.2;
export const smallestAmplitudeDecades = 0.05;
/** Digits to which masses and couplings stand in a link. */
export const linkDigits = 6;
/** Pins carry letters A–H. */
export const largestPinCount = 8;

/** How many curves can be kept to compare with. */
export const largestGhostCount = 4;

/**
 * Moves a number into a closed range.
 * @returns `value` where it lies inside, else the nearer end
 */
export function clamp(value: number, [lowest, highest]: readonly [number, number]): number {
  return Math.min(highest, Math.max(lowest, value));
}

/** Whether pins, crosshair and views may reach an amplitude coupling, to the digits of a link. */
export function isAmplitude(value: number): boolean {
  const digit = 10 ** (1 - linkDigits);
  return value >= amplitudeRange[0] * (1 - digit) && value <= amplitudeRange[1] * (1 + digit);
}

/**
 * Rounds to a number of significant digits, so that links stay short and drags land on readable numbers.
 * @returns the rounded number, 0 for −0 too; NaN and ±Infinity unchanged
 */
export function roundTo(value: number, digits: number): number {
  if (value === 0) return 0;
  return Number.isFinite(value) ? Number(value.toPrecision(digits)) : value;
}
