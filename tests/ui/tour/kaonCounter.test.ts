import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { NEUTRINO_PAIR_BRANCHING_RATIO } from '../../../src/physics/kaonToPionNeutrinos.ts';
import { firstCount, kaonsUntil, later, nextRare } from '../../../src/ui/tour/figure/kaonCounter.ts';

const someSeed = fc.integer({ min: 0, max: 10_000 });

describe('the counter of kaons', () => {
  it('meets rare decays as often as the Standard Model says', () => {
    const count = 4000;
    const mean = kaonsUntil(count, 1) / count;
    // The mean of 4000 waiting times scatters by 1.6 %: four standard deviations.
    expect(Math.abs(mean * NEUTRINO_PAIR_BRANCHING_RATIO - 1)).toBeLessThan(0.064);
  });

  it('comes to the same rare decays in small steps and in large ones', () => {
    fc.assert(
      fc.property(someSeed, fc.integer({ min: 1, max: 20 }), (seed, parts) => {
        let count = firstCount;
        const second = kaonsUntil(2, seed);
        while (count.rare < 1) count = later(count, second / 1e9 / parts, seed);
        expect(count).toEqual(nextRare(firstCount, seed));
      }),
    );
  });

  it('waits while a rare decay is shown', () => {
    fc.assert(
      fc.property(someSeed, (seed) => {
        const rare = nextRare(firstCount, seed);
        expect(later(rare, 1, seed).kaons).toBe(rare.kaons);
        expect(later(later(rare, 1000, seed), 1, seed).kaons).toBeGreaterThan(rare.kaons);
      }),
    );
  });
});
