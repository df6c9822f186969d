import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fillRandom, randomState } from '../../src/statistics/random.ts';

const draw = (state: Uint32Array, length: number) => {
  const words = new Uint32Array(length);
  fillRandom(state, words);
  return words;
};
const seeds = fc.maxSafeNat();

describe('random words', () => {
  it('are those of xoshiro128++', () => {
    // First outputs of the authors' C code from the state 1, 2, 3, 4.
    expect([...draw(Uint32Array.of(1, 2, 3, 4), 4)]).toEqual([641, 1573767, 3222811527, 3517856514]);
  });

  it('do not depend on the blocks they are drawn in', () => {
    fc.assert(
      fc.property(seeds, fc.integer({ min: 1, max: 50 }), (seed, length) => {
        const parts = randomState(seed);
        const joined = [...draw(parts, length), ...draw(parts, 50)];
        expect(joined).toEqual([...draw(randomState(seed), length + 50)]);
      }),
    );
  });

  it('differ between seeds and between streams in half of their bits', () => {
    fc.assert(
      fc.property(seeds, seeds, (seed, other) => {
        fc.pre(seed !== other);
        const words = draw(randomState(seed), 1000);
        for (const state of [randomState(other), randomState(seed, 1)]) {
          const bits = draw(state, 1000).reduce((sum, word, i) => {
            let difference = word ^ words[i];
            let count = 0;
            for (; difference !== 0; difference &= difference - 1) count++;
            return sum + count;
          }, 0);
          // 32 000 fair bits: standard deviation 89.
          expect(Math.abs(bits - 16_000)).toBeLessThan(6 * 89);
        }
      }),
      { numRuns: 30 },
    );
  });
});
