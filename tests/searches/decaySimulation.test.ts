import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type DecayGeometry,
  gaussLegendre,
  simulateLifetimeAcceptance,
} from '../../src/searches/decaySimulation.ts';

const geometry: DecayGeometry = {
  vertexRangeM: [105, 165],
  lastVetoPlaneM: 246,
  pionMomentumRangeGeV: [15, 35],
};

/** The same decays thrown at random, with four-vectors and explicit transverse momenta instead of the closed forms. */
function thrownAcceptance(massMeV: number, inverseLifetimePerNs: number, decays: number): [number, number] {
  let state = 12345;
  const uniform = () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return (state + 0.5) / 2 ** 32;
  };
  const [mK, mPi, beam, c] = [493.677, 139.57039, 75000, 0.299792458];
  const pion = Math.hypot(beam, mK);
  const energy = (mK * mK + mPi * mPi - massMeV * massMeV) / (2 * mK);
  const momentum = Math.sqrt(energy * energy - mPi * mPi);
  const decayLength = (beam / mK) * 0.299792458 * 12.37;
  let kept = 0;
  let sum = 0;
  let sum2 = 0;
  for (let i = 0; i < decays; i++) {
    const z = 105 - decayLength * Math.log(1 - uniform() * (1 - Math.exp(-60 / decayLength)));
    const cosine = 2 * uniform() - 1;
    const phi = 2 * Math.PI * uniform();
    const sine = Math.sqrt(1 - cosine * cosine);
    const boosted = (pion / mK) * momentum * cosine + (beam / mK) * energy;
    const px = momentum * sine * Math.cos(phi);
    const py = momentum * sine * Math.sin(phi);
    if (Math.hypot(boosted, px, py) < 15000 || Math.hypot(boosted, px, py) > 35000) continue;
    const xz = beam - boosted;
    const pX = Math.hypot(xz, px, py);
    const path = ((246 - z) * pX) / xz;
    const weight = Math.exp((-path * massMeV * inverseLifetimePerNs) / (pX * c));
    kept++;
    sum += weight;
    sum2 += weight * weight;
  }
  const mean = sum / kept;
  return [mean, Math.sqrt((sum2 / kept - mean * mean) / kept)];
}

describe('decay simulation', () => {
  it('integrates polynomials up to degree 2n − 1 exactly', () => {
    const { points, weights } = gaussLegendre(5);
    for (let degree = 0; degree <= 9; degree++) {
      const integral = points.reduce((sum, x, i) => sum + weights[i] * x ** degree, 0);
      expect(integral).toBeCloseTo(degree % 2 === 0 ? 2 / (degree + 1) : 0, 12);
    }
  });

  it('agrees with decays thrown at random', () => {
    for (const [mass, rate] of [
      [20, 1],
      [90, 1],
      [90, 5],
      [200, 0.5],
      [240, 2],
    ]) {
      const [mean, error] = thrownAcceptance(mass, rate, 200000);
      const [simulated] = simulateLifetimeAcceptance(mass, [rate], geometry);
      expect(Math.abs(simulated - mean)).toBeLessThan(4 * error);
    }
  });

  it('lies in [0, 1], is 1 for a stable or massless X and falls with mass and 1/τ', () => {
    fc.assert(
      fc.property(
        fc.double({ min: 1, max: 250, noNaN: true }),
        fc.double({ min: 0.01, max: 20, noNaN: true }),
        (mass, rate) => {
          const [stable, slow, fast] = simulateLifetimeAcceptance(mass, [0, rate, 2 * rate], geometry);
          const [heavier] = simulateLifetimeAcceptance(mass + 5, [rate], geometry);
          expect(stable).toBeCloseTo(1, 12);
          expect(slow).toBeLessThan(1);
          expect(fast).toBeLessThan(slow);
          expect(fast).toBeGreaterThan(0);
          expect(heavier).toBeLessThan(slow);
        },
      ),
      { numRuns: 30 },
    );
    expect(simulateLifetimeAcceptance(0, [1, 1000], geometry)).toEqual([1, 1]);
  });

  it('is converged: twice the points change −ln A by less than a part in 10⁴', () => {
    for (const mass of [10, 100, 160, 255]) {
      const rates = [0.1, 1, 5, 10, 20];
      const coarse = simulateLifetimeAcceptance(mass, rates, geometry);
      const fine = simulateLifetimeAcceptance(mass, rates, geometry, gaussLegendre(64));
      for (let i = 0; i < rates.length; i++) {
        expect(Math.log(coarse[i]) / Math.log(fine[i])).toBeCloseTo(1, 4);
      }
    }
  });
});
