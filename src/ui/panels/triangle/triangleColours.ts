import type { TriangleAnswer } from '../../../engine/answer.ts';
import { log10 } from '../../../mathematics/logarithm.ts';

/** Steps of the colours in a factor of ten. */
const stepsPerDecade = 10;
/** Share of the ratios whose limits may lie beyond the weak end of the scale: where amplitudes cancel they rise steeply. */
const beyondEnd = 0.02;

/** How limits become colours. */
export interface TriangleColours {
  /** log₁₀ of each limit in TeV⁻¹; what is excluded nowhere lies beyond the end. */
  readonly values: Float64Array;
  /** Ends of the steps of colour. */
  readonly levels: readonly number[];
}

/** The scale of colours of a triangle; null where nothing is excluded. */
export function coloursOf({ limitPerTeV }: Pick<TriangleAnswer, 'limitPerTeV'>): TriangleColours | null {
  const known = Array.from(
    limitPerTeV.filter((limit) => limit < Infinity),
    log10,
  ).sort((a, b) => a - b);
  if (known.length === 0) return null;
  const first = Math.floor(known[0] * stepsPerDecade);
  const high = known[Math.floor((1 - beyondEnd) * (known.length - 1))];
  const last = Math.max(first + 1, Math.ceil(high * stepsPerDecade));
  const levels = Array.from({ length: last - first + 1 }, (_, k) => (first + k) / stepsPerDecade);
  const beyond = Math.max(known[known.length - 1], levels[levels.length - 1]) + 1;
  return { values: limitPerTeV.map((limit) => (limit < Infinity ? log10(limit) : beyond)), levels };
}

/** Place of a value along the scale of colours: the strong end, 1, is what is excluded first. */
export const shareOf = (value: number, levels: readonly number[]): number =>
  1 - (value - levels[0]) / (levels[levels.length - 1] - levels[0]);
