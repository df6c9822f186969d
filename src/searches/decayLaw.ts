import { expm1 } from '../mathematics/exponential.ts';
import { interpolate } from './interpolation.ts';

const SECONDS_PER_NS = 1e-9;

/**
 * Acceptance relative to prompt decay for an X that must decay near its production, 1 − exp(−τ₀(m)/τ) (2025 paper
 * eq 3.1), with τ₀ on straight lines between nodes of mass.
 * @param table nodes of mass in MeV and τ₀ at each in ns
 * @returns function of the mass in MeV and 1/τ in s⁻¹ with values in [0, 1]; 1/τ = 0 gives 0, Infinity gives 1
 */
export function decayAcceptance(table: {
  readonly massMeV: readonly number[];
  readonly lifetimeNs: readonly number[];
}): (massMeV: number, inverseLifetimePerS: number) => number {
  const masses = Float64Array.from(table.massMeV);
  const lifetimesS = Float64Array.from(table.lifetimeNs, (lifetime) => lifetime * SECONDS_PER_NS);
  return (massMeV, inverseLifetimePerS) =>
    -expm1(-interpolate(masses, lifetimesS, massMeV) * inverseLifetimePerS);
}
