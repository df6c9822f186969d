import { refuse } from '../checkChannel.ts';

/**
 * One signal region of an unbinned search for a peak, in the terms of the 2021 paper (JHEP 03 (2021) 058, section
 * 5). Masses in GeV, the observable x = m²_miss in GeV².
 */
export interface ShapeConfig {
  /** Ends of the signal region in GeV². */
  readonly lo: number;
  readonly hi: number;
  /** Background density ∝ 1 + c1 t + c2 t² with t = (x − lo)/(hi − lo). */
  readonly c1: number;
  readonly c2: number;
  /** Expected background of the region in events, and its absolute uncertainty. */
  readonly nB0: number;
  readonly sB: number;
  /** Observed values of x. */
  readonly events: readonly number[];
  /** Mass of X in GeV. */
  readonly mX: number;
  /** Resolution of x in GeV². */
  readonly sig0: number;
  /** Relative uncertainty of the position of the peak. */
  readonly rmu: number;
}

/** Log-normal uncertainty of 10 % of the sensitivity and of the resolution: ln 1.10. */
export const logKappa = Math.log(1.1);

/** A checked configuration with what follows from it. */
export interface ShapeModel {
  readonly config: ShapeConfig;
  /** Position of the peak in GeV², and its shift per standard deviation. */
  readonly position: number;
  readonly positionShift: number;
  /** τ = nB0/sB², the ratio of the auxiliary count that constrains the background to the background. */
  readonly ratio: number;
  /** The auxiliary count as observed, (nB0/sB)², not rounded. */
  readonly auxiliary: number;
  /** Background density, normalised to one on [lo, hi]. */
  readonly backgroundDensity: (x: number) => number;
}

const mostEvents = 10_000;

/** One sentence on the first thing wrong with a configuration, or null. */
function fault(config: ShapeConfig): string | null {
  for (const name of ['lo', 'hi', 'c1', 'c2', 'nB0', 'sB', 'mX', 'sig0', 'rmu'] as const) {
    if (!Number.isFinite(config[name])) return `${name} is ${config[name]}; it must be a finite number.`;
  }
  const { lo, hi, c1, c2, nB0, sB, events, mX, sig0, rmu } = config;
  if (hi <= lo) return `The region runs from lo = ${lo} to hi = ${hi} GeV²; hi must be larger than lo.`;
  const lowest = c2 > 0 ? Math.min(1, Math.max(0, -c1 / (2 * c2))) : 0;
  if ([0, lowest, 1].some((t) => 1 + c1 * t + c2 * t * t <= 0)) {
    return `The background density 1 + ${c1} t + ${c2} t² is not above 0 everywhere between t = 0 and 1; it must be.`;
  }
  if (nB0 <= 0) return `nB0 is ${nB0}; the expected background must be above 0.`;
  if (sB <= 0 || sB > 10 * nB0) return `sB is ${sB}; it must be above 0 and at most 10 times nB0 = ${nB0}.`;
  if (events.length > mostEvents)
    return `There are ${events.length} events; at most ${mostEvents} are allowed.`;
  const outside = events.find((x) => !(x >= lo && x <= hi));
  if (outside !== undefined)
    return `An event lies at ${outside} GeV²; it must be from lo = ${lo} to hi = ${hi}.`;
  if (mX < 0) return `mX is ${mX}; it must be a mass in GeV of at least 0.`;
  if (sig0 <= 0) return `sig0 is ${sig0}; the resolution must be above 0.`;
  if (rmu < 0 || rmu > 1) return `rmu is ${rmu}; it must be from 0 to 1.`;
  const distance = Math.max(lo - mX * mX, mX * mX - hi) / sig0;
  if (distance > 5)
    return `The peak at mX² = ${mX * mX} GeV² lies more than 5 sig0 outside the region; it must be nearer.`;
  return null;
}

/**
 * Prepares a configuration for fits.
 * @throws InvalidInput when it is outside what is allowed
 */
export function shapeModel(config: ShapeConfig): ShapeModel {
  refuse(fault(config));
  const { lo, hi, c1, c2, nB0, sB, mX, rmu } = config;
  const width = hi - lo;
  const norm = 1 / (width * (1 + c1 / 2 + c2 / 3));
  return {
    config,
    position: mX * mX,
    positionShift: rmu * mX * mX,
    ratio: nB0 / (sB * sB),
    auxiliary: (nB0 / sB) ** 2,
    backgroundDensity: (x) => {
      const t = (x - lo) / width;
      return norm * (1 + t * (c1 + t * c2));
    },
  };
}
