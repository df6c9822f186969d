import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  BEAM_MOMENTUM,
  ELECTRON_MASS,
  KAON_MASS,
  MUON_MASS,
  PION_MASS,
} from '../../src/physics/constants.ts';
import type { PlaneMomentum } from '../../src/physics/decayInFlight.ts';
import { simulateLifetimeAcceptance } from '../../src/searches/decaySimulation.ts';
import { type DecayingParticle, flyingShare, oneDecay } from '../../src/searches/oneDecay.ts';
import { geometry } from './detector.ts';

const seeds = fc.nat();
const masses = fc.double({ min: 0.5, max: 354, noNaN: true });
const lifetimesS = fc.double({ min: -12, max: -6, noNaN: true }).map((decade) => 10 ** decade);
const only = { ee: 0, mumu: 0, gammagamma: 0, invisible: 0 };
const toElectrons = { ...only, ee: 1 };

/** A decay of an X that exists. */
function decayOf(x: DecayingParticle, seed: number) {
  const decay = oneDecay(x, geometry, seed);
  if (decay === null) throw new Error('there is no decay');
  return decay;
}

const momentum = ({ alongMeV, acrossMeV }: PlaneMomentum) => Math.hypot(alongMeV, acrossMeV);

/** Rounding of sums of energies of 75 GeV, a few parts in 10¹⁶ each, with room for a dozen operations. */
const roundingMeV = 75e3 * 1e-13;

function expectConserved(parent: PlaneMomentum, products: readonly PlaneMomentum[]) {
  for (const part of ['energyMeV', 'alongMeV', 'acrossMeV'] as const) {
    const sum = products.reduce((total, each) => total + each[part], 0);
    expect(Math.abs(sum - parent[part])).toBeLessThan(roundingMeV);
  }
}

/** The mass from m² = E² − p²; a rounding of E moves it by E δE. */
function expectMass(particle: PlaneMomentum, massMeV: number) {
  const square = particle.energyMeV ** 2 - momentum(particle) ** 2;
  expect(Math.abs(square - massMeV ** 2)).toBeLessThan(2 * particle.energyMeV * roundingMeV);
}

describe('one decay', () => {
  it('keeps energy, momentum and masses in both decays', () => {
    fc.assert(
      fc.property(masses, lifetimesS, seeds, (massMeV, lifetimeS, seed) => {
        const heavy = massMeV > 2.01 * MUON_MASS;
        const fractions = heavy
          ? { ...only, mumu: 1 }
          : massMeV > 2
            ? toElectrons
            : { ...only, gammagamma: 1 };
        const { pion, particle, products, mode } = decayOf({ massMeV, lifetimeS, fractions }, seed);
        const kaon = {
          energyMeV: Math.hypot(KAON_MASS, BEAM_MOMENTUM),
          alongMeV: BEAM_MOMENTUM,
          acrossMeV: 0,
        };
        expectConserved(kaon, [pion, particle]);
        expectMass(pion, PION_MASS);
        expectMass(particle, massMeV);
        expect(products).not.toBeNull();
        expectConserved(particle, products ?? []);
        const productMass = { mumu: MUON_MASS, ee: ELECTRON_MASS, gammagamma: 0, invisible: 0 }[mode ?? 'ee'];
        for (const product of products ?? []) expectMass(product, productMass);
      }),
    );
  });

  it('begins in the fiducial volume with a pion in the selected range, wherever one can be', () => {
    fc.assert(
      fc.property(masses, lifetimesS, seeds, (massMeV, lifetimeS, seed) => {
        const { vertexM, pion, endM } = decayOf({ massMeV, lifetimeS, fractions: toElectrons }, seed);
        const [from, to] = geometry.vertexRangeM;
        expect(vertexM).toBeGreaterThanOrEqual(from);
        expect(vertexM).toBeLessThanOrEqual(to);
        expect(endM).toBeGreaterThanOrEqual(vertexM);
        const [low, high] = geometry.pionMomentumRangeGeV;
        expect(momentum(pion) / 1000).toBeGreaterThan(low - 1e-6);
        expect(momentum(pion) / 1000).toBeLessThan(high + 1e-6);
      }),
    );
  });

  it('is the same for the same seed, and moves on with the lifetime alone', () => {
    fc.assert(
      fc.property(masses, lifetimesS, seeds, (massMeV, lifetimeS, seed) => {
        const x = { massMeV, lifetimeS, fractions: toElectrons };
        const decay = decayOf(x, seed);
        expect(decayOf(x, seed)).toEqual(decay);
        const longer = decayOf({ ...x, lifetimeS: 2 * lifetimeS }, seed);
        expect([longer.vertexM, longer.pion]).toEqual([decay.vertexM, decay.pion]);
        const flown = decay.endM - decay.vertexM;
        // Places of some 100 m are rounded to 10⁻¹⁴ m.
        expect(Math.abs(longer.endM - longer.vertexM - 2 * flown)).toBeLessThan(1e-12 * (100 + flown));
      }),
    );
  });

  it('flies past MUV3 as often as the acceptance says', () => {
    const decays = 4000;
    for (const [massMeV, lifetimeNs] of [
      [20, 0.3],
      [100, 1],
      [180, 1.07],
      [230, 5],
    ]) {
      const x = { massMeV, lifetimeS: lifetimeNs * 1e-9, fractions: toElectrons };
      let escaped = 0;
      for (let seed = 0; seed < decays; seed += 1) if (decayOf(x, seed).outcome === 'escaped') escaped += 1;
      const [expected] = simulateLifetimeAcceptance(massMeV, [1 / lifetimeNs], geometry);
      const error = Math.sqrt((expected * (1 - expected)) / decays);
      // Four binomial standard deviations: the seeds are fixed, and 1 in 16 000 sets of them would be further off.
      expect(Math.abs(escaped / decays - expected)).toBeLessThan(4 * error);
    }
  });

  it('chooses what X decays to by its fractions', () => {
    const fractions = { ee: 0.1, mumu: 0.4, gammagamma: 0.2, invisible: 0.3 };
    const decays = 4000;
    const found = { ...only };
    for (let seed = 0; seed < decays; seed += 1) {
      const { mode } = decayOf({ massMeV: 250, lifetimeS: 1e-11, fractions }, seed);
      if (mode !== null) found[mode] += 1;
    }
    for (const [mode, share] of Object.entries(fractions)) {
      // Four binomial standard deviations, as above.
      const error = Math.sqrt((share * (1 - share)) / decays);
      expect(Math.abs(found[mode as keyof typeof found] / decays - share), mode).toBeLessThan(4 * error);
    }
  });

  it('says what becomes of it', () => {
    const short = { massMeV: 150, lifetimeS: 1e-12 };
    expect(decayOf({ ...short, fractions: toElectrons }, 1).outcome).toBe('seen');
    expect(decayOf({ ...short, fractions: { ...only, invisible: 1 } }, 1).outcome).toBe('invisible');
    expect(decayOf({ ...short, fractions: only }, 1)).toMatchObject({ outcome: 'unknown', products: null });
    const stable = decayOf({ massMeV: 150, lifetimeS: Infinity, fractions: toElectrons }, 1);
    expect(stable).toMatchObject({ outcome: 'escaped', endM: Infinity, decayLengthM: Infinity });
    const massless = decayOf({ massMeV: 0, lifetimeS: 1e-12, fractions: toElectrons }, 1);
    expect(massless).toMatchObject({ outcome: 'escaped', endM: Infinity, products: null });
    expect(oneDecay({ ...short, massMeV: 355, fractions: toElectrons }, geometry, 1)).toBeNull();
  });

  it('has a share of X that still fly, which falls from 1 by e over a mean flight', () => {
    fc.assert(
      fc.property(masses, lifetimesS, seeds, (massMeV, lifetimeS, seed) => {
        const decay = decayOf({ massMeV, lifetimeS, fractions: toElectrons }, seed);
        expect(flyingShare(decay, decay.vertexM - 1)).toBe(1);
        expect(flyingShare(decay, decay.vertexM)).toBe(1);
        // A mean flight of a micrometre is lost in the rounding of a place at 100 m, 10⁻¹⁴ m.
        const rounding = 1e-13 / decay.decayLengthM;
        const after = flyingShare(decay, decay.vertexM + decay.decayLengthM);
        expect(Math.abs(after - Math.exp(-1))).toBeLessThan(1e-12 + rounding);
      }),
    );
    const stable = decayOf({ massMeV: 150, lifetimeS: Infinity, fractions: toElectrons }, 1);
    expect(flyingShare(stable, 1e9)).toBe(1);
  });
});
