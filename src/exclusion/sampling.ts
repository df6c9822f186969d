import type { BenchmarkModel } from '../physics/models/model.ts';
import type { Search } from '../searches/search.ts';
import { type Encounter, type IntervalColumns, mergeColumns, solveColumns } from './intervals.ts';

/** Half-distance at which a kink is sampled on both of its sides, MeV. */
const kinkHalfWidthMeV = 1e-4;
const finestStepMeV = 0.02;
/** A curve of the model may leave a straight line in (m, ln value) by this much before it is sampled more finely. */
const straightness = 0.02;
const topologyStepMeV = 2e-3;

/**
 * Masses at which the boundary of a search in a model is drawn: its hypotheses, both sides of the model's thresholds and of
 * masses where its shortest published lifetime changes, and points in between where production or lifetime bend.
 * @param model benchmark model
 * @param search search
 * @returns strictly ascending masses inside the search's stretches, MeV
 */
export function drawingMasses(model: BenchmarkModel, search: Search): Float64Array {
  const masses = Array.from(search.hypothesesMeV);
  const inRange = (mass: number): boolean =>
    search.massRangesMeV.some(([from, to]) => mass >= from && mass <= to);
  for (const threshold of [...model.thresholdsMeV, ...(search.lifetimeReach?.turnsMeV ?? [])]) {
    for (const side of [threshold - kinkHalfWidthMeV, threshold + kinkHalfWidthMeV]) {
      if (inRange(side)) masses.push(side);
    }
  }
  masses.sort((a, b) => a - b);
  const bends = (a: number, b: number): boolean => {
    const middle = (a + b) / 2;
    return [model.productionPerCoupling2, model.lifetimeTimesCoupling2S].some((curve) => {
      const bend = Math.log(curve(middle)) - (Math.log(curve(a)) + Math.log(curve(b))) / 2;
      return Math.abs(bend) > straightness;
    });
  };
  const sampled: number[] = [];
  const refine = (a: number, b: number): void => {
    if (b - a < finestStepMeV || !bends(a, b)) return;
    const middle = (a + b) / 2;
    refine(a, middle);
    sampled.push(middle);
    refine(middle, b);
  };
  for (let i = 0; i < masses.length; i += 1) {
    if (i > 0 && masses[i] <= masses[i - 1]) continue;
    const sameStretch = search.massRangesMeV.some(
      ([from, to]) => i > 0 && masses[i - 1] >= from && masses[i] <= to,
    );
    if (sameStretch) refine(masses[i - 1], masses[i]);
    sampled.push(masses[i]);
  }
  return Float64Array.from(sampled);
}

/**
 * Masses around the places where the number of intervals changes between neighbours, pinned down to 2 keV.
 * @param columns intervals per mass
 * @param search its stretches
 * @param countAt number of intervals at any other mass
 * @returns masses to add, ascending, none of them in `columns`
 */
export function tipMasses(
  { massMeV, offset, speaks }: IntervalColumns,
  search: Pick<Search, 'massRangesMeV'>,
  countAt: (massMeV: number) => number,
): number[] {
  const added: number[] = [];
  for (let i = 0; i + 1 < massMeV.length; i += 1) {
    const left = offset[i + 1] - offset[i];
    const right = offset[i + 2] - offset[i + 1];
    if (left === right || speaks[i] === 0 || speaks[i + 1] === 0) continue;
    let a = massMeV[i];
    let b = massMeV[i + 1];
    if (!inOneStretch(search, a, b)) continue;
    while (b - a > topologyStepMeV) {
      const middle = (a + b) / 2;
      if (countAt(middle) === left) a = middle;
      else b = middle;
    }
    if (a > massMeV[i]) added.push(a);
    if (b < massMeV[i + 1]) added.push(b);
  }
  return added;
}

/**
 * Adds columns where the number of intervals changes between neighbours, until the change is pinned down in mass.
 * @param encounter model, search and invisible fraction
 * @param limit upper limits of one curve on B at the reference lifetime, per hypothesis
 * @param columns solved columns of that curve
 * @returns columns with the tips of regions resolved to 2 keV; the same object where nothing changes
 */
export function resolveTips(
  encounter: Encounter,
  limit: Float64Array,
  columns: IntervalColumns,
): IntervalColumns {
  const countAt = (mass: number): number =>
    solveColumns(encounter, [limit], Float64Array.of(mass))[0].offset[1];
  const added = tipMasses(columns, encounter.search, countAt);
  if (added.length === 0) return columns;
  return mergeColumns(columns, solveColumns(encounter, [limit], Float64Array.from(added))[0]);
}

/**
 * Whether two masses belong to one stretch that a search looked at.
 * @param search search
 * @param aMeV smaller mass
 * @param bMeV larger mass
 * @returns true when no gap of the search lies between them
 */
export function inOneStretch(search: Pick<Search, 'massRangesMeV'>, aMeV: number, bMeV: number): boolean {
  return search.massRangesMeV.some(([from, to]) => aMeV >= from && bMeV <= to);
}
