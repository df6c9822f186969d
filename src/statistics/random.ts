/**
 * State of the pseudo-random generator xoshiro128++ (D. Blackman & S. Vigna, ACM Trans. Math. Softw. 47 (2021)
 * 36): four 32-bit words that the functions of this file advance in place. Period 2¹²⁸ − 1.
 */
export type RandomState = Uint32Array;

/** One step of a 32-bit mixer with full avalanche (the finaliser of MurmurHash3, A. Appleby). */
function mix(word: number): number {
  let z = word;
  z = Math.imul(z ^ (z >>> 16), 0x85ebca6b);
  z = Math.imul(z ^ (z >>> 13), 0xc2b2ae35);
  return (z ^ (z >>> 16)) >>> 0;
}

/**
 * A generator for one purpose: different seeds or streams give unrelated sequences, the same ones the same
 * sequence on every machine.
 * @param seed whole number from 0 to `largestSeed`
 * @param stream whole number from 0 to `largestSeed`, tells the purposes of one seed apart
 */
export function randomState(seed: number, stream = 0): RandomState {
  const words = [seed, Math.floor(seed / 2 ** 32), stream, Math.floor(stream / 2 ** 32)];
  const state = new Uint32Array(4);
  let hash = 0x9e3779b9;
  for (let round = 0; round < 4; round++) {
    for (const word of words) hash = mix((hash + 0x9e3779b9) ^ (word >>> 0));
    state[round] = hash;
  }
  if (state.every((word) => word === 0)) state[0] = 1;
  return state;
}

/**
 * Fills an array with random 32-bit words, each uniform on 0 … 2³² − 1.
 * @param words receives them; drawn in blocks because that keeps the state in registers
 */
export function fillRandom(state: RandomState, words: Uint32Array): void {
  let a = state[0] | 0;
  let b = state[1] | 0;
  let c = state[2] | 0;
  let d = state[3] | 0;
  for (let i = 0; i < words.length; i++) {
    const sum = (a + d) | 0;
    words[i] = (((sum << 7) | (sum >>> 25)) + a) | 0;
    const t = b << 9;
    c ^= a;
    d ^= b;
    b ^= c;
    a ^= d;
    c ^= t;
    d = (d << 11) | (d >>> 21);
  }
  state[0] = a;
  state[1] = b;
  state[2] = c;
  state[3] = d;
}
