import { exp } from '../../mathematics/exponential.ts';
import { log } from '../../mathematics/logarithm.ts';
import type { TheoryInput, TheoryValue } from '../../physics/models/theoryFamily.ts';
import { clamp } from '../../state/ranges.ts';

/** Positions of the slider of an input: the spread of published values, and half of it on both sides as far as values are taken. */
export const inputEnds = [0, 60] as const;
/** Values whose spread is more than this factor lie on a logarithmic slider. */
const linearUpTo = 5;

interface Scale {
  readonly from: number;
  readonly to: number;
  readonly into: (value: number) => number;
  readonly outOf: (value: number) => number;
}

const asItIs = (value: number): number => value;

function scaleOf({ spread, range }: TheoryInput): Scale {
  const isLogarithmic = spread[0] > 0 && spread[1] > linearUpTo * spread[0];
  const [into, outOf] = isLogarithmic ? [log, exp] : [asItIs, asItIs];
  const [low, high] = spread.map(into);
  const beyond = (high - low) / 2;
  return {
    from: Math.max(low - beyond, into(range[0])),
    to: Math.min(high + beyond, into(range[1])),
    into,
    outOf,
  };
}

/** The value that is usual and those of others. */
export const publishedValues = ({ usual, others }: TheoryInput): readonly TheoryValue[] => [usual, ...others];

/** Position of the slider nearest to a value; the ends where it lies beyond them. */
export function inputPosition(input: TheoryInput, value: number): number {
  const { from, to, into } = scaleOf(input);
  return clamp(Math.round((inputEnds[1] * (into(value) - from)) / (to - from)), inputEnds);
}

/** Value at a position of the slider: a published one where it stands, else to three digits. */
export function inputAt(input: TheoryInput, position: number): number {
  const published = publishedValues(input).find(({ value }) => inputPosition(input, value) === position);
  if (published !== undefined) return published.value;
  const { from, to, outOf } = scaleOf(input);
  return Number(outOf(from + ((to - from) * position) / inputEnds[1]).toPrecision(3));
}
