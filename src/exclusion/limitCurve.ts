import { log } from '../mathematics/logarithm.ts';
import type { LimitScan, Search } from '../searches/search.ts';

/** Values on mass hypotheses, to be read in between by straight lines in (m, ln value) that never bridge a gap of the search. */
export interface HypothesisTable {
  readonly massMeV: Float64Array;
  readonly massRangesMeV: readonly (readonly [number, number])[];
}

/**
 * Position of a mass between the hypotheses of a search.
 * @param table hypotheses (MeV, strictly ascending) and the stretches the search looked at
 * @param massMeV any mass
 * @returns `index + fraction`, so that `floor` is the hypothesis below; NaN outside the stretches and beyond their outermost hypotheses
 */
export function hypothesisPosition(table: HypothesisTable, massMeV: number): number {
  const { massMeV: masses, massRangesMeV } = table;
  let range: readonly [number, number] | undefined;
  for (const candidate of massRangesMeV) {
    if (massMeV >= candidate[0] && massMeV <= candidate[1]) range = candidate;
  }
  if (range === undefined) return Number.NaN;
  let below = 0;
  let above = masses.length - 1;
  if (!(massMeV >= masses[below] && massMeV <= masses[above])) return Number.NaN;
  while (above - below > 1) {
    const middle = (below + above) >> 1;
    if (masses[middle] <= massMeV) below = middle;
    else above = middle;
  }
  if (massMeV === masses[above]) return above;
  if (massMeV === masses[below]) return below;
  if (masses[below] < range[0] || masses[above] > range[1]) return Number.NaN;
  return below + (massMeV - masses[below]) / (masses[above] - masses[below]);
}

/**
 * The hypotheses beside a mass.
 * @param table hypotheses and stretches of a search
 * @param massMeV any mass
 * @returns index of the nearest one (the upper one halfway), and of those that the mass lies between, ascending: one where it
 *   is a hypothesis itself; null where the search does not look
 */
export function hypothesesBeside(
  table: HypothesisTable,
  massMeV: number,
): { readonly nearest: number; readonly around: readonly number[] } | null {
  const position = hypothesisPosition(table, massMeV);
  if (Number.isNaN(position)) return null;
  const [below, above] = [Math.floor(position), Math.ceil(position)];
  return { nearest: Math.round(position), around: below === above ? [below] : [below, above] };
}

/**
 * Logarithm of a positive table value between hypotheses.
 * @param values one value per hypothesis
 * @param position from `hypothesisPosition`
 * @returns ln value, linear in mass between hypotheses; NaN where the position or a neighbour is NaN
 */
export function logAt(values: Float64Array, position: number): number {
  const below = Math.floor(position);
  const fraction = position - below;
  if (fraction === 0) return log(values[below]);
  return (1 - fraction) * log(values[below]) + fraction * log(values[below + 1]);
}

/**
 * Upper limits on B(K+ → π+ X) at the reference lifetime of a search (eq 2.1 of arXiv:2507.17286): N_UL × single event sensitivity.
 * @param scan a scan of the search
 * @param signalLimit one of its arrays of limits on signal events
 * @returns one limit per hypothesis, dimensionless
 */
export function referenceLimits(scan: LimitScan, signalLimit: Float64Array): Float64Array {
  return signalLimit.map((events, index) => events * scan.singleEventSensitivity[index]);
}

/**
 * The hypotheses of a search as a table to be read in between.
 * @param search any search
 * @returns its hypotheses and stretches
 */
export function hypothesisTable(search: Search): HypothesisTable {
  return { massMeV: search.hypothesesMeV, massRangesMeV: search.massRangesMeV };
}
