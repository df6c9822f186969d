import type { CountingAnalysis } from '../../src/data/analysisSchema.ts';
import { gaussLegendre, simulateLifetimeAcceptance } from '../../src/searches/decaySimulation.ts';
import { lifetimeNote } from './notes.ts';
import { calibrated, published } from './published.ts';
import { nearestRegion } from './smoothModel.ts';

const quadrature = gaussLegendre(32);

/** Masses in MeV of the table: dense near 0, where −ln A bends within a few MeV at short lifetimes. */
const massMeV = [
  ...[0, 0.5, 1.5, 3],
  ...Array.from({ length: 22 }, (_, i) => 5 * (i + 1)),
  154,
  ...Array.from({ length: 21 }, (_, i) => 160 + 5 * i),
];

/** 1/τ in ns⁻¹: 0, and from 1/(120 ns) to 1/(10 ps) in steps of 17 %. */
const inverseLifetimePerNs = [
  0,
  ...Array.from({ length: 61 }, (_, i) => Number((100 / 1.17 ** (60 - i)).toPrecision(6))),
];

/**
 * −ln A(τ)/A(∞) of K+ → π+ X for one mass, with the calibrated fiducial volume and momenta.
 * @param mass mass of X in MeV
 * @param rates 1/τ in ns⁻¹
 */
export function minusLogAcceptance(mass: number, rates: readonly number[]): number[] {
  const geometry = {
    vertexRangeM: calibrated.vertexRangeM,
    lastVetoPlaneM: published.muonVetoPlaneM,
    pionMomentumRangeGeV: calibrated.pionMomentumGeV[nearestRegion((mass / 1000) ** 2)],
  };
  return simulateLifetimeAcceptance(mass, rates, geometry, quadrature).map((ratio) => -Math.log(ratio));
}

/** The lifetime acceptance of the analysis file. */
export function lifetimeTable(): CountingAnalysis['lifetimeAcceptance'] {
  return {
    note: lifetimeNote,
    massMeV,
    inverseLifetimePerNs,
    minusLogRatio: massMeV.map((mass) =>
      minusLogAcceptance(mass, inverseLifetimePerNs).map((value) =>
        Math.max(0, Number(value.toPrecision(6))),
      ),
    ),
  };
}
