import { exp } from '../mathematics/exponential.ts';
import { normalQuantile } from './normal.ts';
import { logPoisson } from './stirling.ts';

/** Draws Poisson counts from 32-bit random words. */
export interface PoissonSampler {
  /** Smallest and largest count that can come out. */
  readonly first: number;
  readonly last: number;
  /** Writes one count per word. */
  readonly draw: (words: Uint32Array, counts: Float64Array) => void;
}

/** Means up to here are drawn from a table of the cumulative distribution, exact to 2⁻³². */
const largestTabulatedMean = 1e5;
const wordRange = 2 ** 32;

/**
 * Sampler of Poisson counts. The cumulative distribution is inverted by a table with a guide (D. Knuth, The Art
 * of Computer Programming 2, 3.4.1; L. Devroye 1986, III.2.4); beyond 10⁵ by the Cornish–Fisher expansion of the
 * quantile, whose error there is below 10⁻⁵ standard deviations.
 * @param mean x ≥ 0
 */
export function poissonSampler(mean: number): PoissonSampler {
  return mean > largestTabulatedMean ? expandedSampler(mean) : tabulatedSampler(mean);
}

function tabulatedSampler(mean: number): PoissonSampler {
  const { first, lastWord } = cumulativeTable(mean);
  const last = first + lastWord.length - 1;
  if (lastWord.length === 1) return { first, last, draw: (_, counts) => counts.fill(first) };
  const guideBits = Math.max(6, 32 - Math.clz32(lastWord.length - 1) + 2);
  const shift = 32 - guideBits;
  const guide = new Uint16Array(1 << guideBits);
  for (let slot = 0, index = 0; slot < guide.length; slot++) {
    while (lastWord[index] < slot * 2 ** shift) index++;
    guide[slot] = index;
  }
  const draw = (words: Uint32Array, counts: Float64Array) => {
    for (let i = 0; i < words.length; i++) {
      const word = words[i];
      let index = guide[word >>> shift];
      while (word > lastWord[index]) index++;
      counts[i] = first + index;
    }
  };
  return { first, last, draw };
}

/** For each count from `first` on, the last word that stands for it; all words are used. */
function cumulativeTable(mean: number): { first: number; lastWord: Uint32Array } {
  if (mean === 0) return { first: 0, lastWord: Uint32Array.of(wordRange - 1) };
  const reach = 6.5 * Math.sqrt(mean);
  const start = Math.max(0, Math.floor(mean - reach));
  const end = Math.ceil(mean + reach + 14);
  let term = exp(logPoisson(start, mean));
  let cumulative = 0;
  let first = -1;
  const last: number[] = [];
  for (let count = start; count <= end; count++) {
    cumulative += term;
    term *= mean / (count + 1);
    const words = Math.round(cumulative * wordRange);
    if (words === 0) continue;
    if (first < 0) first = count;
    last.push(Math.min(words, wordRange) - 1);
    if (words >= wordRange) break;
  }
  last[last.length - 1] = wordRange - 1;
  return { first, lastWord: Uint32Array.from(last) };
}

function expandedSampler(mean: number): PoissonSampler {
  const root = Math.sqrt(mean);
  const count = (word: number): number => {
    const z = normalQuantile((word + 0.5) / wordRange);
    const square = z * z;
    return Math.round(mean + root * z + (square - 1) / 6 + (z * (1 - square)) / (72 * root));
  };
  return {
    first: count(0),
    last: count(wordRange - 1),
    draw: (words, counts) => {
      for (let i = 0; i < words.length; i++) counts[i] = count(words[i]);
    },
  };
}
