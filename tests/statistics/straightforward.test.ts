import { expect, it } from 'vitest';
import { countWorkspace, logNormalPoissonCounts } from '../../src/statistics/countDistribution.ts';
import { expectedSignalLimits, signalUpperLimit } from '../../src/statistics/countingLimit.ts';
import { scanCountingLimits } from '../../src/statistics/scanCountingLimits.ts';
import { scanPlain } from '../bench/statistics/straightforward.ts';
import { plainAsymptotic, plainFrequentistLimit } from '../bench/statistics/straightforwardProfile.ts';
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

const windows = [0, 40, 120, 150, 230];

it.each(['poisson', 'lognormal'] as const)(
  'the asymptotic scan (%s) agrees with its definition written down',
  (form) => {
    for (const i of windows) {
      const [b, sigma, n] = [background[i], backgroundUncertainty[i], observedCount[i]];
      const channel = { observedCount: n, background: b, backgroundUncertainty: sigma };
      const options = { confidenceLevel: 0.9, method: `asymptotic-qtilde-${form}` } as const;
      const [observed, expected] = plainAsymptotic(form, b, sigma, n);
      expect(signalUpperLimit(channel, options)).toBeCloseTo(observed, 6);
      expectedSignalLimits(channel, options).forEach((limit, curve) =>
        expect(limit).toBeCloseTo(expected[curve], 6),
      );
    }
  },
);

it('the frequentist limit agrees with a sum over all outcomes', () => {
  for (const i of windows) {
    const [b, sigma, n] = [background[i], backgroundUncertainty[i], observedCount[i]];
    const channel = { observedCount: n, background: b, backgroundUncertainty: sigma };
    const limit = signalUpperLimit(channel, { confidenceLevel: 0.9, method: 'frequentist-qtilde-poisson' });
    expect(limit).toBeCloseTo(plainFrequentistLimit(n, b, sigma, 0.9), 6);
  }
});
