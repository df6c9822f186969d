import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { intervalIndex } from '../../src/mathematics/intervalIndex.ts';
import {
  cumulativeIntegral,
  integralTo,
  interpolate,
  intervalFinder,
} from '../../src/searches/interpolation.ts';

const ascending = fc
  .uniqueArray(fc.double({ min: -1e3, max: 1e3, noNaN: true }), { minLength: 2, maxLength: 40 })
  .map((values) => Float64Array.from(values).sort());
const anywhere = fc.double({ min: -2e3, max: 2e3, noNaN: true });

describe('intervals of a table', () => {
  it('holds the point, or is the outermost one', () => {
    fc.assert(
      fc.property(ascending, anywhere, (nodes, at) => {
        const index = intervalIndex(nodes, at);
        if (at >= nodes[0] && at < nodes[nodes.length - 1]) {
          expect(nodes[index]).toBeLessThanOrEqual(at);
          expect(nodes[index + 1]).toBeGreaterThan(at);
        } else {
          expect(index).toBe(at < nodes[0] ? 0 : nodes.length - 2);
        }
      }),
    );
  });

  it('is found alike by the fast finder', () => {
    fc.assert(
      fc.property(ascending, anywhere, (nodes, at) => {
        expect(intervalFinder(nodes)(at)).toBe(intervalIndex(nodes, at));
      }),
    );
  });

  it('takes NaN without leaving the table', () => {
    expect(intervalFinder(Float64Array.of(0, 1, 2))(Number.NaN)).toBe(0);
  });
});

describe('piecewise linear functions', () => {
  it('passes through its nodes and runs straight between and beyond them', () => {
    const nodes = Float64Array.of(0, 1, 3);
    const values = Float64Array.of(2, 4, 0);
    expect([0, 1, 3].map((at) => interpolate(nodes, values, at))).toEqual([2, 4, 0]);
    expect(interpolate(nodes, values, 2)).toBe(2);
    expect(interpolate(nodes, values, -1)).toBe(0);
    expect(interpolate(nodes, values, 4)).toBe(-2);
  });

  it('integrates exactly: a straight density by hand, and additively over any split', () => {
    const nodes = Float64Array.of(0, 1, 3);
    const density = Float64Array.of(2, 4, 0);
    const cumulative = cumulativeIntegral(nodes, density);
    expect(integralTo(nodes, density, cumulative, 3)).toBeCloseTo(3 + 4, 12);
    // ∫₀^½ (2 + 2t) dt = 1.25
    expect(integralTo(nodes, density, cumulative, 0.5)).toBeCloseTo(1.25, 12);
    // ∫₁² (4 − 2(t − 1)) dt = 3
    expect(integralTo(nodes, density, cumulative, 2)).toBeCloseTo(6, 12);
  });
});
