import { bench, describe } from 'vitest';
import { scanCountingLimits } from '../../../src/statistics/scanCountingLimits.ts';
import { scanPlain } from './straightforward.ts';
import { background, backgroundUncertainty, observedCount } from './windows.ts';

const options = { confidenceLevel: 0.9, method: 'hybrid-lognormal-kappa' as const };

describe('262 windows, hybrid CLs, observed and five expected curves', () => {
  bench('scanCountingLimits', () => {
    scanCountingLimits({ observedCount, background, backgroundUncertainty }, options);
  });
  bench(
    'straightforward quadrature and root finder',
    () => {
      scanPlain(observedCount, background, backgroundUncertainty, options.confidenceLevel);
    },
    { iterations: 5 },
  );
});
