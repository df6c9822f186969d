import { bench, describe } from 'vitest';
import { methodIds } from '../../../src/statistics/methods.ts';
import '../../../src/statistics/profileMethods.ts';
import { scanCountingLimits } from '../../../src/statistics/scanCountingLimits.ts';
import { background, backgroundUncertainty, observedCount } from './windows.ts';

describe('262 windows, observed and five expected curves, by method', () => {
  for (const method of methodIds) {
    bench(
      method,
      () => {
        scanCountingLimits(
          { observedCount, background, backgroundUncertainty },
          { confidenceLevel: 0.9, method },
        );
      },
      { iterations: 5 },
    );
  }
});
