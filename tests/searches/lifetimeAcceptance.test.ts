import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { minusLogAcceptance } from '../../scripts/reconstruct-pinunu/lifetimeTable.ts';
import { lifetimeAcceptance } from '../../src/searches/lifetimeAcceptance.ts';
import { storedAnalysis } from './analysis.ts';

const table = storedAnalysis().lifetimeAcceptance;
const ratio = lifetimeAcceptance(table);
const mass = fc.oneof(
  fc.double({ min: 0, max: 110, noNaN: true }),
  fc.double({ min: 154, max: 260, noNaN: true }),
);

describe('lifetime acceptance', () => {
  it('stores what a new run of the simulation gives', () => {
    for (let i = 0; i < table.massMeV.length; i += 5) {
      const again = minusLogAcceptance(table.massMeV[i], table.inverseLifetimePerNs);
      for (let k = 0; k < again.length; k++) {
        expect(Math.abs(table.minusLogRatio[i][k] - again[k])).toBeLessThanOrEqual(1e-5 * again[k] + 1e-12);
      }
    }
  });

  it('follows the simulation between its nodes', () => {
    fc.assert(
      fc.property(mass, fc.double({ min: -3, max: 1.3, noNaN: true }), (m, logRate) => {
        const rate = 10 ** logRate;
        const [simulated] = minusLogAcceptance(m, [rate]);
        const interpolated = -Math.log(ratio(m, rate * 1e9));
        expect(Math.abs(interpolated - simulated)).toBeLessThan(0.003 * simulated + 1e-6);
      }),
      { numRuns: 60, examples: [[0.0005263749792253365, 1.2999999999999992]] },
    );
  });

  it('is 1 for a stable or massless X, 0 for a prompt one, and falls as the lifetime shortens', () => {
    expect(ratio(200, 0)).toBe(1);
    expect(ratio(0, 1e12)).toBe(1);
    expect(ratio(200, Number.POSITIVE_INFINITY)).toBe(0);
    fc.assert(
      fc.property(mass, fc.double({ min: -6, max: 6, noNaN: true }), (m, logRate) => {
        const rate = 10 ** (logRate + 9);
        const slow = ratio(m, rate);
        const fast = ratio(m, 1.3 * rate);
        expect(slow).toBeLessThanOrEqual(1);
        expect(fast).toBeGreaterThanOrEqual(0);
        expect(fast).toBeLessThanOrEqual(slow);
      }),
    );
  });
});
