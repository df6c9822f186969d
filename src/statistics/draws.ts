import { normalQuantile } from './normal.ts';
import { poissonSampler } from './poissonSampler.ts';
import { fillRandom, randomState } from './random.ts';

/** Numbers drawn one after the other from one stream of a seed. */
export interface Draws {
  /** Strictly between 0 and 1. */
  readonly uniform: () => number;
  /** From the standard normal distribution. */
  readonly normal: () => number;
  /** A Poisson count; `mean` ≥ 0. */
  readonly poisson: (mean: number) => number;
}

const blockLength = 256;

/**
 * Draws from a stream of a seed: the same numbers on every machine.
 * @param seed whole number from 0 to `largestSeed`
 * @param stream whole number from 0 to `largestSeed`
 */
export function randomDraws(seed: number, stream: number): Draws {
  const state = randomState(seed, stream);
  const block = new Uint32Array(blockLength);
  let next = blockLength;
  const word = (): number => {
    if (next === blockLength) {
      fillRandom(state, block);
      next = 0;
    }
    next += 1;
    return block[next - 1];
  };
  const uniform = () => (word() + 0.5) / 2 ** 32;
  const [single, count] = [new Uint32Array(1), new Float64Array(1)];
  return {
    uniform,
    normal: () => normalQuantile(uniform()),
    poisson: (mean) => {
      single[0] = word();
      poissonSampler(mean).draw(single, count);
      return count[0];
    },
  };
}
