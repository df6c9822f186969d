import { expect, it } from 'vitest';
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
