import { expect, it } from 'vitest';
import { countWorkspace, logNormalPoissonCounts } from '../../src/statistics/countDistribution.ts';
import { scanCountingLimits } from '../../src/statistics/scanCountingLimits.ts';
import { scanPlain } from '../bench/statistics/straightforward.ts';
import { background, backgroundUncertainty, observedCount } from '../bench/statistics/windows.ts';

it('the fast scan agrees with the straightforward one it is measured against', () => {
  const confidenceLevel = 0.9;
  const scan = scanCountingLimits(
    { observedCount, background, backgroundUncertainty },
    { confidenceLevel, method: 'hybrid-lognormal-kappa' },
  );
  const plain = scanPlain(observedCount, background, backgroundUncertainty, confidenceLevel);
  const worst = [scan.observed, ...scan.expected].map((curve, index) =>
    curve.reduce((most, limit, i) => Math.max(most, Math.abs(limit / plain[index][i] - 1)), 0),
  );
  for (const difference of worst) expect(difference).toBeLessThan(1e-8);
});

it('what curves share of a window keeps its digits down to a cumulative probability of 1e-6', () => {
  for (const background of [0.3, 8, 45, 49.9, 55, 130]) {
    for (const logWidth of [0.01, 0.06, 0.3, 1]) {
      const last = Math.ceil(background * Math.exp(2.5 * logWidth) + 3 * Math.sqrt(background) + 3);
      const whole = logNormalPoissonCounts(background, logWidth, last, countWorkspace());
      const cut = logNormalPoissonCounts(background, logWidth, last, countWorkspace(), 1e-24);
      const scale = Math.exp(whole.logScale);
      for (let k = 0; k <= last; k++) {
        if (whole.cumulative[k] * scale < 1e-6) continue;
        // The accuracy that the distribution states for itself; limits use both relative to the cumulative one.
        const allowed = 1e-10 * whole.cumulative[k];
        expect(Math.abs(cut.cumulative[k] - whole.cumulative[k])).toBeLessThan(allowed);
        expect(Math.abs(cut.probability[k] - whole.probability[k])).toBeLessThan(allowed);
      }
    }
  }
});
