import { log } from '../../mathematics/logarithm.ts';
import type { Fault } from '../fault.ts';
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
export const logKappa = log(1.1);

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
/** Smaller ones say no more, and lose digits: σ_b of nB0, and the resolution of the region. */
const leastUncertainty = 1e-6;
const leastResolution = 1e-9;

/** The first thing wrong with a configuration, or null. */
function faultIn(config: ShapeConfig): Fault | null {
  for (const name of ['lo', 'hi', 'c1', 'c2', 'nB0', 'sB', 'mX', 'sig0', 'rmu'] as const) {
    if (!Number.isFinite(config[name])) return { code: 'shape-not-finite', name, value: config[name] };
  }
  const { lo, hi, c1, c2, nB0, sB, events, mX, sig0, rmu } = config;
  if (hi <= lo) return { code: 'shape-region', lo, hi };
  const lowest = c2 > 0 ? Math.min(1, Math.max(0, -c1 / (2 * c2))) : 0;
  if ([0, lowest, 1].some((t) => 1 + c1 * t + c2 * t * t <= 0)) {
    return { code: 'shape-density', c1, c2 };
  }
  if (nB0 <= 0 || nB0 > mostEvents) return { code: 'shape-background', nB0, most: mostEvents };
  if (sB < leastUncertainty * nB0 || sB > 10 * nB0) {
    return { code: 'shape-uncertainty', sB, nB0, least: leastUncertainty };
  }
  if (events.length > mostEvents) return { code: 'shape-events', events: events.length, most: mostEvents };
  const event = events.find((x) => !(x >= lo && x <= hi));
  if (event !== undefined) return { code: 'shape-event-outside', event, lo, hi };
  if (mX < 0) return { code: 'shape-mass', mX };
  if (sig0 < leastResolution * (hi - lo)) return { code: 'shape-resolution', sig0, least: leastResolution };
  if (rmu < 0 || rmu > 1) return { code: 'shape-muon-ratio', rmu };
  const positionGeV2 = mX * mX;
  const distance = Math.max(lo - positionGeV2, positionGeV2 - hi) / sig0;
  if (distance > 5) return { code: 'shape-peak-outside', positionGeV2 };
  return null;
}

/**
 * Prepares a configuration for fits.
 * @throws InvalidInput when it is outside what is allowed
 */
export function shapeModel(config: ShapeConfig): ShapeModel {
  refuse(faultIn(config));
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
