import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { discoverySignificance } from '../../src/statistics/discovery.ts';
import { discoveryReach } from '../../src/statistics/discoveryReach.ts';
import { countStatisticIds } from '../../src/statistics/methods.ts';
import { logPoissonAtLeast } from '../../src/statistics/poisson.ts';
import '../../src/statistics/profileMethods.ts';

const background = (b: number, relative = 0) => ({ background: b, backgroundUncertainty: relative * b });

describe('the reach of a discovery', () => {
  it('is ln 2 without background, where one event is one', () => {
    for (const significance of [3, 5])
      expect(discoveryReach(background(0), 'exact', significance)).toBeCloseTo(Math.LN2, 12);
  });

  it('agrees with counts worked out by hand', () => {
    // b = 1: P(N ≥ 5) = 3.66e-3, P(N ≥ 6) = 5.94e-4 < 1.35e-3; half of all counts are 6 or more at a mean of 5.6702.
    expect(discoveryReach(background(1), 'exact', 3)).toBeCloseTo(4.6702, 4);
    // P(N ≥ 10) = 1.11e-7 < 2.87e-7 < P(N ≥ 9) = 1.13e-6; the median of a gamma distribution of order 10 is 9.6687.
    expect(discoveryReach(background(1), 'exact', 5)).toBeCloseTo(8.6687, 4);
  });

  it('is found by half of all experiments, and by fewer of those with one event less', () => {
    fc.assert(
      fc.property(
        fc.double({ min: 0.01, max: 400, noNaN: true }),
        fc.double({ min: 0, max: 0.3, noNaN: true }),
        fc.constantFrom(...countStatisticIds),
        fc.constantFrom(3, 5),
        (b, relative, method, significance) => {
          const channel = background(b, relative);
          const mean = b + discoveryReach(channel, method, significance);
          // The count whose upper half is one half.
          const count = Math.round(mean + 1 / 3);
          expect(logPoissonAtLeast(count, mean)).toBeCloseTo(-Math.LN2, 9);
          const found = (observedCount: number) =>
            discoverySignificance({ ...channel, observedCount }, method).localSignificance;
          expect(found(count)).toBeGreaterThanOrEqual(significance * (1 - 1e-9));
          expect(found(count - 1)).toBeLessThan(significance * (1 + 1e-9));
        },
      ),
      { numRuns: 60 },
    );
  });

  it('approaches Z √b where many events are expected', () => {
    for (const significance of [3, 5]) {
      const ratio = discoveryReach(background(1e5), 'exact', significance) / (significance * Math.sqrt(1e5));
      expect(Math.abs(ratio - 1)).toBeLessThan(0.01);
    }
  });

  it('refuses a background that is none', () => {
    expect(() => discoveryReach(background(-1), 'exact', 3)).toThrow();
  });
});
