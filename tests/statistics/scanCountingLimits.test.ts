import { faultOf } from '../reasons.ts';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { expectedSignalLimits, signalUpperLimit } from '../../src/statistics/countingLimit.ts';
import { methodIds } from '../../src/statistics/methods.ts';
import { scanCountingLimits } from '../../src/statistics/scanCountingLimits.ts';

const windows = fc.array(
  fc.tuple(
    fc.integer({ min: 0, max: 30 }),
    fc.double({ min: 0.01, max: 50, noNaN: true }),
    fc.double({ min: 0, max: 1, noNaN: true }),
  ),
  { minLength: 1, maxLength: 8 },
);

describe('scan of counting limits', () => {
  it('gives, bit for bit, what the single functions give', () => {
    fc.assert(
      fc.property(windows, fc.constantFrom(...methodIds), (rows, method) => {
        const options = { confidenceLevel: 0.9, method, seed: 4, toys: 1000 };
        const scan = {
          observedCount: Float64Array.from(rows, ([count]) => count),
          background: Float64Array.from(rows, ([, background]) => background),
          backgroundUncertainty: Float64Array.from(rows, ([, background, ratio]) => ratio * background),
        };
        const { observed, expected } = scanCountingLimits(scan, options);
        rows.forEach(([observedCount, background, ratio], i) => {
          const channel = { observedCount, background, backgroundUncertainty: ratio * background };
          expect(observed[i]).toBe(signalUpperLimit(channel, options));
          expect(expected.map((curve) => curve[i])).toEqual(expectedSignalLimits(channel, options));
        });
      }),
      { numRuns: 40 },
    );
  });

  it('leaves the observed limit open where nothing was looked at', () => {
    const scan = {
      observedCount: Float64Array.of(2, Number.NaN),
      background: Float64Array.of(1, 1),
      backgroundUncertainty: Float64Array.of(0.3, 0.3),
    };
    const { observed, expected } = scanCountingLimits(scan, {
      confidenceLevel: 0.9,
      method: 'hybrid-lognormal-kappa',
    });
    expect(observed[0]).toBeGreaterThan(2.3);
    expect(observed[1]).toBeNaN();
    for (const curve of expected) expect(curve[1]).toBe(curve[0]);
  });

  it('names the window that makes no sense', () => {
    const scan = {
      observedCount: Float64Array.of(0, 1),
      background: Float64Array.of(1, -1),
      backgroundUncertainty: Float64Array.of(0, 0),
    };
    const options = { confidenceLevel: 0.9, method: 'exact' as const };
    const fault = (change: object) => faultOf(() => scanCountingLimits({ ...scan, ...change }, options));
    const background = { code: 'background', background: -1 };
    expect(fault({})).toMatchObject({ code: 'in-window', window: 1, fault: background });
    expect(fault({ background: Float64Array.of(1) })).toEqual({ code: 'scan-lengths', lengths: [2, 1, 2] });
  });
});
