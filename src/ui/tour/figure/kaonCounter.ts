import { NEUTRINO_PAIR_BRANCHING_RATIO } from '../../../physics/kaonToPionNeutrinos.ts';
import { fillRandom, randomState } from '../../../statistics/random.ts';

/** So many kaons decay in each second that is shown. */
export const kaonsPerSecond = 1e9;

/** Stream of random numbers of the waiting times. */
const stream = 1;

/**
 * How many kaons have decayed when one of them leaves a pion and two neutrinos for the n-th time: by chance, as often as
 * the Standard Model says, the same for the same seed.
 * @param n from 1
 */
export function kaonsUntil(n: number, seed: number): number {
  const words = new Uint32Array(n);
  fillRandom(randomState(seed, stream), words);
  return words.reduce(
    (sum, word) => sum - Math.log((word + 0.5) / 2 ** 32) / NEUTRINO_PAIR_BRANCHING_RATIO,
    0,
  );
}

/** What the counter shows at a moment. */
export interface Count {
  readonly kaons: number;
  /** How many of them left two neutrinos. */
  readonly rare: number;
  /** How long the last rare one is still shown, s; 0 while ordinary ones are. */
  readonly holdS: number;
}

/** How long a rare decay is shown, s. */
const holdsS = 5;

/** Before the first kaon. */
export const firstCount: Count = { kaons: 0, rare: 0, holdS: 0 };

/** The moment of the next rare decay. */
export function nextRare({ rare }: Count, seed: number): Count {
  return { kaons: Math.round(kaonsUntil(rare + 1, seed)), rare: rare + 1, holdS: holdsS };
}

/** The counter some time later; it waits while a rare decay is shown. */
export function later(count: Count, seconds: number, seed: number): Count {
  if (count.holdS > 0) return { ...count, holdS: Math.max(0, count.holdS - seconds) };
  const kaons = count.kaons + kaonsPerSecond * seconds;
  return kaons < kaonsUntil(count.rare + 1, seed) ? { ...count, kaons } : nextRare(count, seed);
}
