import { type AlpCouplingName } from '../../physics/alp/couplings.ts';
import { scaleRangeTeV } from '../../physics/alp/couplingsText.ts';
import { log } from '../../mathematics/logarithm.ts';
import { tenTo } from '../../mathematics/powers.ts';
import { clamp } from '../../state/ranges.ts';

/** Steps of a slider in a factor of ten. */
const stepsPerDecade = 20;
/** Factors of ten below the largest modulus that a slider reaches, on both sides of 0. */
const decades = 3;
/** Positions of a coupling's slider: from minus its largest modulus over 0 to it. */
export const couplingEnds = [-stepsPerDecade * decades, stepsPerDecade * decades] as const;

/** Largest modulus on the slider: a direct coupling of s and d need not be large to be seen. */
const largestOf = (name: AlpCouplingName): number => (name === 'ksd' ? 1e-4 : 1);

/** Value of a coupling at a position of its slider, to three digits. */
export function couplingAt(name: AlpCouplingName, position: number): number {
  if (position === 0) return 0;
  const modulus = largestOf(name) * tenTo((Math.abs(position) - couplingEnds[1]) / stepsPerDecade);
  return Number((Math.sign(position) * modulus).toPrecision(3));
}

/** Position of the slider nearest to a value; the ends where it lies beyond them. */
export function couplingPosition(name: AlpCouplingName, value: number): number {
  if (value === 0) return 0;
  const position = couplingEnds[1] + (stepsPerDecade * log(Math.abs(value) / largestOf(name))) / Math.LN10;
  return Math.sign(value) * clamp(Math.round(position), [1, couplingEnds[1]]);
}

const scaleStepsPerDecade = 10;
/** Positions of the slider of Λ. */
export const scaleEnds = [0, Math.round((scaleStepsPerDecade * log(scaleRangeTeV[1])) / Math.LN10)] as const;

/** Λ in TeV at a position of its slider, to three digits. */
export const scaleAt = (position: number): number =>
  Number(tenTo(position / scaleStepsPerDecade).toPrecision(3));

/** Position of the slider nearest to Λ in TeV. */
export const scalePosition = (scaleTeV: number): number =>
  clamp(Math.round((scaleStepsPerDecade * log(scaleTeV)) / Math.LN10), scaleEnds);
