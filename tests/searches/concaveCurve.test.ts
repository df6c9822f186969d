import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { concaveCurve, concaveValue } from '../../src/searches/concaveCurve.ts';

/** Steps to the next node and lines between them, of any slopes: points that need not be concave. */
const anyPoints = fc
  .array(
    fc.record({
      step: fc.double({ min: 0.01, max: 10, noNaN: true }),
      slope: fc.double({ min: -0.5, max: 3, noNaN: true }),
    }),
    { minLength: 1, maxLength: 6 },
  )
  .map((pieces) => {
    const nodes = [0];
    const values = [0];
    for (const { step, slope } of pieces) {
      nodes.push(nodes[nodes.length - 1] + step);
      values.push(values[values.length - 1] + slope * step);
    }
    return { nodes, values };
  });

const fraction = fc.double({ min: 0, max: 1, noNaN: true });

describe('a concave curve over points', () => {
  it('starts at 0, lies on or above every point and never falls', () => {
    fc.assert(
      fc.property(anyPoints, fraction, fraction, ({ nodes, values }, a, b) => {
        const curve = concaveCurve(nodes, values);
        const end = 1.3 * nodes[nodes.length - 1];
        const [low, high] = [Math.min(a, b) * end, Math.max(a, b) * end];
        expect(concaveValue(curve, 0)).toBe(0);
        expect(concaveValue(curve, high)).toBeGreaterThanOrEqual(concaveValue(curve, low) - 1e-9);
        nodes.forEach((node, i) => {
          expect(concaveValue(curve, node)).toBeGreaterThanOrEqual(values[i] - 1e-9);
        });
      }),
    );
  });

  it('is concave between and beyond its nodes', () => {
    fc.assert(
      fc.property(anyPoints, fraction, fraction, fraction, ({ nodes, values }, a, b, share) => {
        const curve = concaveCurve(nodes, values);
        const end = 1.3 * nodes[nodes.length - 1];
        const middle = end * (share * a + (1 - share) * b);
        const chord = share * concaveValue(curve, a * end) + (1 - share) * concaveValue(curve, b * end);
        expect(concaveValue(curve, middle)).toBeGreaterThanOrEqual(chord - 1e-9);
      }),
      { numRuns: 500 },
    );
  });

  it('passes through points that are concave themselves, and stays below the lines of their neighbours', () => {
    const nodes = [0, 1, 5, 10];
    const values = [0, 2.2, 10.4, 20];
    const curve = concaveCurve(nodes, values);
    nodes.forEach((node, i) => expect(concaveValue(curve, node)).toBeCloseTo(values[i], 12));
    // At 3 the line from 0 through 1 gives 6.6 and the one from 10 back through 5 gives 6.56; the one between gives 6.3.
    expect(concaveValue(curve, 3)).toBeGreaterThan(6.3);
    expect(concaveValue(curve, 3)).toBeLessThan(6.56);
  });

  it('follows the survival of exponential flight times better than straight lines do', () => {
    // Flight times with density exp(−t): A(r) = 1/(1 + r), so −ln A = ln(1 + r).
    const nodes = [0, 0.2, 0.5, 1];
    const curve = concaveCurve(nodes, nodes.map(Math.log1p));
    for (const rate of [0.1, 0.35, 0.75]) {
      const left = nodes.findLastIndex((node) => node < rate);
      const [low, high] = [nodes[left], nodes[left + 1]];
      const line = Math.log1p(low) + ((rate - low) / (high - low)) * (Math.log1p(high) - Math.log1p(low));
      const truth = Math.log1p(rate);
      expect(Math.abs(concaveValue(curve, rate) - truth)).toBeLessThan(0.5 * (truth - line));
    }
  });

  it('is a straight line where there is only one point', () => {
    const curve = concaveCurve([0, 2], [0, 3]);
    expect([0.5, 2, 4].map((at) => concaveValue(curve, at))).toEqual([0.75, 3, 6]);
  });
});
