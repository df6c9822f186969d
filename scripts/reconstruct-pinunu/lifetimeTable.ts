import type { CountingAnalysis } from '../../src/data/analysisSchema.ts';
import { gaussLegendre, simulateLifetimeAcceptance } from '../../src/searches/decaySimulation.ts';
import { lifetimeNote } from './notes.ts';
import { published } from './published.ts';

const quadrature = gaussLegendre(32);

/** Share of the 2021–2022 data, whose π+ momenta reach 45 GeV/c in region 2: about half of the expected K+ → π+νν̄. */
const widerShare = 0.5;

/** Masses in MeV of the table. */
const massMeV = [
  ...Array.from({ length: 23 }, (_, i) => 5 * i),
  154,
  ...Array.from({ length: 21 }, (_, i) => 160 + 5 * i),
];

/** 1/τ in ns⁻¹: 0, and from 1/(120 ns) to 1/(10 ps) in steps of 17 %. */
const inverseLifetimePerNs = [
  0,
  ...Array.from({ length: 61 }, (_, i) => Number((100 / 1.17 ** (60 - i)).toPrecision(6))),
];

/**
 * −ln A(τ)/A(∞) of K+ → π+ X for one mass.
 * @param mass mass of X in MeV
 * @param rates 1/τ in ns⁻¹
 */
export function minusLogAcceptance(mass: number, rates: readonly number[]): number[] {
  const geometry = (pionMomentumRangeGeV: readonly [number, number]) => ({
    vertexRangeM: published.vertexRangeM,
    lastVetoPlaneM: published.muonVetoPlaneM,
    pionMomentumRangeGeV,
  });
  const narrow = simulateLifetimeAcceptance(mass, rates, geometry(published.pionMomentumGeV), quadrature);
  if (mass < 130) return narrow.map((ratio) => -Math.log(ratio));
  const wide = simulateLifetimeAcceptance(mass, rates, geometry(published.widePionMomentumGeV), quadrature);
  return narrow.map((ratio, i) => -Math.log((1 - widerShare) * ratio + widerShare * wide[i]));
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
