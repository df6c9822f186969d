import { exp } from '../mathematics/exponential.ts';
import type { FlightLaw } from '../data/limitTableSchema.ts';
import { interpolate } from './interpolation.ts';

/**
 * Acceptance of a detector that X must reach and decay in, relative to the lifetime it sees best: x e^(1 − x) with
 * x = d/τ, the probability exp(−d/τ) to arrive times the probability ∝ 1/τ to decay inside, at its largest for τ = d.
 * @param law proper time d of the flight in ns on nodes of mass in MeV, straight lines in between
 * @returns function of the mass in MeV and 1/τ in s⁻¹ with values in [0, 1]
 */
export function flightAcceptance(law: FlightLaw): (massMeV: number, inverseLifetimePerS: number) => number {
  const masses = Float64Array.from(law.massMeV);
  const flightTimesS = Float64Array.from(law.flightTimeNs, (time) => time * 1e-9);
  return (massMeV, inverseLifetimePerS) => {
    const x = interpolate(masses, flightTimesS, massMeV) * inverseLifetimePerS;
    return x === Number.POSITIVE_INFINITY ? 0 : x * exp(1 - x);
  };
}
