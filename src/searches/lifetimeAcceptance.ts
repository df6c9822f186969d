import { exp } from '../mathematics/exponential.ts';
import { log } from '../mathematics/logarithm.ts';
import type { CountingAnalysis } from '../data/analysisSchema.ts';
import { intervalFinder } from './interpolation.ts';

const SECONDS_PER_NS = 1e-9;

/**
 * Acceptance for a proper lifetime τ relative to a stable X, from a table of −ln A(τ)/A(∞) on nodes of mass and 1/τ.
 * Straight lines in 1/τ and in mass between nodes: −ln of the ratio is nearly linear in both (the flight path in
 * units of βγcτ). Beyond the last node the last interval is continued.
 * @param table the table of an analysis file; its first 1/τ is 0
 * @returns function of the mass in MeV and 1/τ in s⁻¹ with values in [0, 1]; it allocates nothing
 */
export function lifetimeAcceptance(
  table: CountingAnalysis['lifetimeAcceptance'],
): (massMeV: number, inverseLifetimePerS: number) => number {
  const masses = Float64Array.from(table.massMeV);
  const rates = Float64Array.from(table.inverseLifetimePerNs);
  const columns = rates.length;
  const values = new Float64Array(masses.length * columns);
  table.minusLogRatio.forEach((row, i) => values.set(row, i * columns));
  const rowOf = intervalFinder(masses);
  // The rates span decades: their intervals are found in the logarithm, counted from the first rate above 0.
  const firstRate = rates[1];
  const columnAbove = columns > 2 ? intervalFinder(rates.subarray(1).map(log)) : () => -1;
  return (massMeV, inverseLifetimePerS) => {
    const rate = inverseLifetimePerS * SECONDS_PER_NS;
    if (rate === 0 || massMeV === 0) return 1;
    if (rate === Number.POSITIVE_INFINITY) return 0;
    const row = rowOf(massMeV);
    const column = rate < firstRate ? 0 : 1 + columnAbove(log(rate));
    const alongMass = (massMeV - masses[row]) / (masses[row + 1] - masses[row]);
    const alongRate = (rate - rates[column]) / (rates[column + 1] - rates[column]);
    const corner = row * columns + column;
    const lower = values[corner] + alongRate * (values[corner + 1] - values[corner]);
    const next = corner + columns;
    const upper = values[next] + alongRate * (values[next + 1] - values[next]);
    return exp(-(lower + alongMass * (upper - lower)));
  };
}
