import { faultOf } from '../../reasons.ts';
import { describe, expect, it } from 'vitest';
import { logarithmicCrossing } from '../../../src/statistics/shape/logarithmicCrossing.ts';
import {
  type ShapeLimit,
  type ShapeLimitOptions,
  type ShapeProgress,
  shapeLimit,
} from '../../../src/statistics/shape/shapeLimit.ts';
import type { ShapeConfig } from '../../../src/statistics/shape/shapeModel.ts';
import { referencePresent } from '../../reference.ts';
import { expectReferenceLimits, upperRegion } from './region.ts';

function run(config: ShapeConfig, options: Partial<ShapeLimitOptions> = {}) {
  const walk = shapeLimit(config, { confidenceLevel: 0.9, toys: 1024, seed: 1, ...options });
  const reports: ShapeProgress[] = [];
  for (;;) {
    const step = walk.next();
    if (step.done) return { limit: step.value satisfies ShapeLimit, reports };
    reports.push(step.value);
  }
}

describe('the crossing of ln CLs', () => {
  it('is exact for a parabola, and its error that of the mean for a straight line', () => {
    const estimates = [1.8, 1.9, 2, 2.1, 2.3].map((signal) => ({
      signal,
      logCls: -0.4 * signal - 0.2 * signal ** 2,
      error: 0.03,
    }));
    const goal = -0.4 * 2.05 - 0.2 * 2.05 ** 2;
    const { signal, error } = logarithmicCrossing(estimates, 2, goal);
    expect(signal).toBeCloseTo(2.05, 10);
    const slope = 0.4 + 0.4 * 2.05;
    expect(error * slope).toBeGreaterThan(0.03 / Math.sqrt(5));
    expect(error * slope).toBeLessThan(0.03);
  });
});

describe('the unbinned limit', () => {
  it('comes with progress that ends at one and an error that shrinks like the root of the toys', () => {
    const { limit, reports } = run(upperRegion, { toys: 8192 });
    const fractions = reports.map(({ fraction }) => fraction);
    expect(fractions).toEqual([...fractions].sort((a, b) => a - b));
    expect(fractions.at(-1)).toBe(1);
    expect(reports.at(-1)).toMatchObject(limit);
    const quarter = reports.find(({ fraction }) => fraction === 0.25);
    const ratio = (quarter?.error ?? Number.NaN) / limit.error;
    expect(ratio).toBeGreaterThan(1.5);
    expect(ratio).toBeLessThan(2.7);
  });

  it('repeats with its seed and agrees between seeds', () => {
    const [first, second] = [run(upperRegion, { seed: 3 }), run(upperRegion, { seed: 4 })];
    expect(run(upperRegion, { seed: 3 }).limit).toEqual(first.limit);
    expect(second.limit.signalLimit).not.toBe(first.limit.signalLimit);
    const error = Math.hypot(first.limit.error, second.limit.error);
    expect(Math.abs(first.limit.signalLimit - second.limit.signalLimit)).toBeLessThan(4.5 * error);
  });

  it('rises with the confidence level and with events in the peak', () => {
    const limit = (config: ShapeConfig, confidenceLevel: number) =>
      run(config, { confidenceLevel, toys: 2048 }).limit.signalLimit;
    const config = { ...upperRegion, events: [] };
    expect(limit(config, 0.95)).toBeGreaterThan(1.1 * limit(config, 0.9));
    expect(limit({ ...config, events: [0.04] }, 0.9)).toBeGreaterThan(1.3 * limit(config, 0.9));
    const many = { ...config, events: Array.from({ length: 12 }, (_, i) => 0.0395 + 0.0001 * i) };
    expect(limit(many, 0.9)).toBeGreaterThan(12);
    expect(limit(many, 0.9)).toBeLessThan(24);
  });

  it.each([
    [{ hi: 0.02 }, { code: 'shape-region', lo: 0.026, hi: 0.02 }],
    [
      { c1: -1.2, c2: 0.1 },
      { code: 'shape-density', c1: -1.2, c2: 0.1 },
    ],
    [{ nB0: 0 }, { code: 'shape-background', nB0: 0 }],
    [{ sB: 0 }, { code: 'shape-uncertainty', sB: 0 }],
    // Their squares have no inverse: toys and fits would not end.
    [{ sB: 1e-216 }, { code: 'shape-uncertainty', sB: 1e-216 }],
    [{ sig0: 1e-216 }, { code: 'shape-resolution', sig0: 1e-216 }],
    [
      { nB0: 1e300, sB: 1e300 },
      { code: 'shape-background', nB0: 1e300 },
    ],
    [{ events: [0.1] }, { code: 'shape-event-outside', event: 0.1 }],
    [{ mX: Number.NaN }, { code: 'shape-not-finite', name: 'mX', value: Number.NaN }],
    [{ mX: 0.13 }, { code: 'shape-peak-outside', positionGeV2: 0.13 ** 2 }],
    [{ sig0: -1 }, { code: 'shape-resolution', sig0: -1 }],
    [{ rmu: 2 }, { code: 'shape-muon-ratio', rmu: 2 }],
  ])('refuses %j', (change, fault) => {
    expect(faultOf(() => run({ ...upperRegion, ...change }))).toMatchObject(fault);
  });

  it('refuses options that make no sense', () => {
    const refused = (options: Parameters<typeof run>[1]) => faultOf(() => run(upperRegion, options));
    expect(refused({ confidenceLevel: 1 })).toMatchObject({ code: 'confidence-level', confidenceLevel: 1 });
    expect(refused({ toys: 0 })).toMatchObject({ code: 'toys', toys: 0 });
    expect(refused({ seed: -3 })).toMatchObject({ code: 'seed', seed: -3 });
  });
});

describe.skipIf(!referencePresent)('unbinned limits against the reference table', () => {
  it('agree within the combined Monte-Carlo errors, and are below ln 10 without events', () => {
    expectReferenceLimits((config) => {
      const { limit } = run(config, { toys: 10_000, seed: 8 });
      expect(limit.error).toBeLessThan(0.025 * limit.signalLimit);
      if (config.events.length === 0) expect(limit.signalLimit).toBeLessThan(Math.log(10));
      return limit;
    });
  });
});
