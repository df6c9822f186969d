import { describe, expect, it } from 'vitest';
import { signalUpperLimit } from '../../src/statistics/countingLimit.ts';
import { type MethodId, methodIds } from '../../src/statistics/methods.ts';
import { referencePresent, referenceRows } from '../reference.ts';

const table = 'statistics/counting-cls.csv';

describe.skipIf(!referencePresent)('upper limits of the reference table', () => {
  const rows = referencePresent ? referenceRows(table) : [];
  const isKnown = (method: string): method is MethodId => (methodIds as readonly string[]).includes(method);

  // Toys have a Monte-Carlo error and their own test.
  it.each(methodIds.filter((method) => method !== 'toys'))(
    '%s agrees to 1e-8 relative or the last printed digit',
    (method) => {
      const ours = rows.filter((row) => isKnown(row.method) && row.method === method);
      expect(ours.length).toBeGreaterThan(10);
      for (const row of ours) {
        const limit = signalUpperLimit(
          { observedCount: +row.n_obs, background: +row.b, backgroundUncertainty: +row.sigma_b },
          { confidenceLevel: +row.cl, method },
        );
        const published = +row.s_up;
        expect(Math.abs(limit / published - 1), JSON.stringify(row)).toBeLessThan(1e-8);
      }
    },
  );
});
