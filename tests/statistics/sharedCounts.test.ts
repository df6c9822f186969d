import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { logNormalBackground } from '../../src/statistics/backgroundModel.ts';
import { countWorkspace, largestTabulatedCount } from '../../src/statistics/countDistribution.ts';
import { countStatisticWindow } from '../../src/statistics/countStatistic.ts';
import { limitTarget } from '../../src/statistics/signalRoot.ts';

describe('limits of a window with thousands of events', () => {
  it('come from one table for all curves, and agree with the integral of each tail', () => {
    const backgrounds = fc.double({ min: 1.2 * largestTabulatedCount, max: 30_000, noNaN: true });
    const widths = fc.double({ min: 0.01, max: 0.1, noNaN: true });
    const levels = fc.double({ min: 0.8, max: 0.99, noNaN: true });
    fc.assert(
      fc.property(backgrounds, widths, levels, (background, logWidth, confidenceLevel) => {
        const model = logNormalBackground(background, logWidth);
        const target = limitTarget(confidenceLevel);
        const window = countStatisticWindow(model, countWorkspace());
        const count = Math.round(background);
        const limit = window.limit(count, target);
        const cls = model.atMost(count, limit).log - model.atMost(count, 0).log;
        // Roots are good to 10⁻¹² of s, tables to 10⁻¹⁰; s times the slope in it is below 10 here.
        expect(Math.abs(cls - target.logTarget)).toBeLessThan(1e-9);
      }),
      { numRuns: 25 },
    );
  });
});
