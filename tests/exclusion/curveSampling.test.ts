import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { drawnTolerancePx, sampledMasses, withKinks } from '../../src/exclusion/curveSampling.ts';
import { spanned, worstPixels } from './straightness.ts';

const grid = Array.from({ length: 51 }, (_, k) => 100 + 2 * k);
const mass = fc.double({ min: 110, max: 190, noNaN: true });
const size = fc.double({ min: -3, max: 3, noNaN: true });

/** What curves over mass look like: slopes, poles and zeros, thresholds that open as a root, waves. */
const curve = fc
  .record({ slope: size, pole: mass, order: size, threshold: mass, opening: size, wave: size })
  .map(({ slope, pole, order, threshold, opening, wave }) => ({
    kinks: [pole, threshold],
    valueAt: (m: number) =>
      (slope * m) / 50 +
      order * Math.log(Math.abs(m - pole)) +
      opening * Math.sqrt(Math.max(0, m - threshold)) +
      wave * Math.sin(m / 20),
  }));

describe('sampling of curves over mass', () => {
  it('leaves no curve by more than the tolerance, seen 20 times as densely, and no line across a kink', () => {
    fc.assert(
      fc.property(fc.array(curve, { minLength: 1, maxLength: 3 }), (curves) => {
        const kinks = curves.flatMap((each) => each.kinks);
        const valuesAt = (m: number) => curves.map((each) => each.valueAt(m));
        const masses = sampledMasses(
          withKinks(grid, kinks, () => true),
          { valuesAt },
        );
        expect(spanned(masses, kinks)).toEqual([]);
        expect(worstPixels(masses, valuesAt)).toBeLessThan(drawnTolerancePx);
      }),
      { numRuns: 60 },
    );
  });

  it('adds nothing to straight lines, and to a pole no more than it needs', () => {
    expect(Array.from(sampledMasses(grid, { valuesAt: (m) => [3 - m / 7] }))).toEqual(grid);
    const near = withKinks(grid, [140.3], () => true);
    const masses = sampledMasses(near, { valuesAt: (m) => [-2 * Math.log(Math.abs(m - 140.3))] });
    // Per e-fold of the distance to it √(2 px / (8 · 0.05 px · 0.02)) ≈ 16 lines follow 2 ln x, over 13 e-folds on both sides.
    expect(masses.length - near.length).toBeGreaterThan(100);
    expect(masses.length - near.length).toBeLessThan(450);
  });

  it('has as many samples as are allowed, the coarse ones first', () => {
    const family = { valuesAt: (m: number) => [Math.sin(m)] };
    const masses = sampledMasses(grid, family, () => true, { most: 70 });
    expect(masses.length).toBe(grid.length + 70);
    const widths = Array.from(masses)
      .slice(1)
      .map((m, i) => m - masses[i]);
    expect(Math.max(...widths)).toBeLessThan(2);
  });

  it('pins a step down to a tenth of a pixel, and leaves gaps alone', () => {
    const step = { valuesAt: (m: number) => (m < 123.4567 ? [0] : [0, 1]) };
    const masses = Array.from(sampledMasses(grid, step));
    const above = masses.findIndex((m) => m >= 123.4567);
    expect(masses[above] - masses[above - 1]).toBeLessThanOrEqual(1e-3);
    expect(Array.from(sampledMasses(grid, step, () => false))).toEqual(grid);
  });
});
