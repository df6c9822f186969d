import type { CountingAnalysis } from '../data/analysisSchema.ts';
import { intervalIndex } from './interpolation.ts';

const SECONDS_PER_NS = 1e-9;

/**
 * Acceptance for a proper lifetime τ relative to a stable X, from a table of −ln A(τ)/A(∞) on nodes of mass and 1/τ.
 * Straight lines in 1/τ and in mass between nodes: −ln of the ratio is nearly linear in both (the flight path in
 * units of βγcτ). Beyond the last node the last interval is continued.
 * @returns function of the mass in MeV and 1/τ in s⁻¹ with values in [0, 1]; it allocates nothing
 */
export function lifetimeAcceptance(
  table: CountingAnalysis['lifetimeAcceptance'],
): (massMeV: number, inverseLifetimePerS: number) => number {
  const masses = Float64Array.from(table.massMeV);
  const rates = Float64Array.from(table.inverseLifetimePerNs);
  const columns = rates.length;
  const values = Float64Array.from(table.minusLogRatio.flat());
  return (massMeV, inverseLifetimePerS) => {
    if (inverseLifetimePerS === 0) return 1;
    const rate = inverseLifetimePerS * SECONDS_PER_NS;
    if (rate === Number.POSITIVE_INFINITY) return massMeV === 0 ? 1 : 0;
    const row = intervalIndex(masses, massMeV);
    const column = intervalIndex(rates, rate);
    const alongMass = (massMeV - masses[row]) / (masses[row + 1] - masses[row]);
    const alongRate = (rate - rates[column]) / (rates[column + 1] - rates[column]);
    const corner = row * columns + column;
    const lower = values[corner] + alongRate * (values[corner + 1] - values[corner]);
    const next = corner + columns;
    const upper = values[next] + alongRate * (values[next + 1] - values[next]);
    return Math.exp(-(lower + alongMass * (upper - lower)));
  };
}
