import { log } from '../mathematics/logarithm.ts';
import type { Search } from '../searches/search.ts';
import {
  type CurveSample,
  heightThere,
  lineThere,
  lookedMassMeV,
  samplesInside,
  type Stretch,
} from './curveSampling.ts';
import {
  columnsOf,
  type Encounter,
  type IntervalColumns,
  intervalSolver,
  type SolvedCurve,
  withRows,
} from './intervals.ts';
import { hypothesisPosition, hypothesisTable, logAt } from './limitCurve.ts';
import { productionFor } from './production.ts';
import { inOneStretch } from './sampling.ts';
import { phiAt } from './strengthShape.ts';
import { type Visibility, visibilityAt } from './visibility.ts';

/** Whether a coupling is excluded at one mass, as a function of t = ln g². */
export type ExcludedAt = (logCoupling2: number) => boolean;

/** What the edges of one curve are solved with, at one mass at a time. */
export interface EdgeSolver {
  /** Ends of the intervals in ln g: lower, upper, lower, …; null where nothing can be said. */
  readonly endsAt: (massMeV: number) => ArrayLike<number> | null;
  /** A look at single couplings, which costs less than to solve; null where nothing can be said. */
  readonly excludedAt: (massMeV: number) => ExcludedAt | null;
}

/**
 * Masses where the edges of regions must be solved for in addition, so that straight lines in (m, ln g) follow them to a
 * tenth of a pixel of a figure of 10 MeV, and so that their tips are found.
 * @param columns intervals as solved
 * @param search its stretches
 * @param solver the same curve at any other mass
 * @param isLooked whether to look between a mass of the columns and the next at all
 * @returns masses to add, ascending, none of them in `columns`
 */
export function edgeMasses(
  columns: IntervalColumns,
  search: Pick<Search, 'massRangesMeV'>,
  { endsAt, excludedAt }: EdgeSolver,
  isLooked: (index: number) => boolean = () => true,
): Float64Array {
  const { massMeV } = columns;
  const stretches: Stretch[] = [];
  for (let i = 0; i + 1 < massMeV.length; i += 1) {
    if (!isLooked(i) || !inOneStretch(search, massMeV[i], massMeV[i + 1])) continue;
    const sampleAt = (index: number) => ({ massMeV: massMeV[index], values: endsOf(columns, index) });
    stretches.push([sampleAt(i), sampleAt(i + 1)]);
  }
  const mayBend = (a: CurveSample, b: CurveSample): boolean => {
    if (a.values === null || b.values === null) return false;
    if (a.values.length !== b.values.length) return true;
    if (a.values.length === 0) return false;
    const excluded = excludedAt(lookedMassMeV(a.massMeV, b.massMeV));
    return excluded !== null && !linesAreEdges(a.values, b.values, b.massMeV - a.massMeV, excluded);
  };
  const added = samplesInside(stretches, { valuesAt: endsAt, mayBend });
  return Float64Array.from(added, (sample) => sample.massMeV);
}

/** Ends of the intervals of one mass in ln g: lower, upper, lower, …; null where nothing can be said. */
export function endsOf(
  { offset, logLower, logUpper, speaks }: IntervalColumns,
  index: number,
): Float64Array | null {
  if (speaks[index] === 0) return null;
  const ends = new Float64Array(2 * (offset[index + 1] - offset[index]));
  for (let k = offset[index], next = 0; k < offset[index + 1]; k += 1) {
    ends[next++] = logLower[k];
    ends[next++] = logUpper[k];
  }
  return ends;
}

/** Whether what is excluded in between begins and ends within the tolerance of the lines between the ends at two masses. */
function linesAreEdges(
  left: ArrayLike<number>,
  right: ArrayLike<number>,
  widthMeV: number,
  excluded: ExcludedAt,
): boolean {
  for (let k = 0; k < left.length; k += 1) {
    if (!lineIsEdge(left[k], right[k], widthMeV, k % 2 === 0, excluded)) return false;
  }
  return true;
}

function lineIsEdge(a: number, b: number, widthMeV: number, opens: boolean, excluded: ExcludedAt): boolean {
  // Open ends, and those where the coupling ceases to mean something.
  if (a === b) return true;
  const [at, within] = [2 * lineThere(a, b), 2 * heightThere(a, b, widthMeV)];
  return excluded(at - within) !== opens && excluded(at + within) === opens;
}

/**
 * Adds columns where edges bend and where the number of intervals changes.
 * @param encounter model, search and invisible fraction
 * @param limits per curve, upper limits on B at the reference lifetime, one per hypothesis
 * @param columns per curve, as solved at the same masses
 * @returns per curve, columns between which edges are straight; the same object where nothing changes
 */
export function followEdges(
  encounter: Encounter,
  limits: readonly Float64Array[],
  columns: readonly IntervalColumns[],
): IntervalColumns[] {
  const { search } = encounter;
  // What bends one curve bends the others, mostly at the same masses.
  const { curves, solve } = intervalSolver(encounter, limits, 64);
  const solvedMeV: number[] = [];
  const rowOf = once((mass) => {
    solvedMeV.push(mass);
    return solve(mass);
  });
  const lookedAt = once((mass) => lookAt(encounter, mass));
  const bent = bentStretches(encounter, limits, columns);
  return columns.map((found, curve) => {
    const solver: EdgeSolver = {
      endsAt: (mass) => endsOfRow(curves[curve], rowOf(mass)),
      excludedAt: (mass) => excludedIn(lookedAt(mass), limits[curve]),
    };
    const added = edgeMasses(found, search, solver, (index) => bent[curve][index] === 1);
    if (added.length === 0) return found;
    return withRows(found, columnsOf(curves[curve], Float64Array.from(solvedMeV)), Array.from(added, rowOf));
  });
}

function endsOfRow({ speaks, offset, ends }: SolvedCurve, row: number): Float64Array | null {
  return speaks[row] === 0 ? null : ends.logCoupling.slice(2 * offset[row], 2 * offset[row + 1]);
}

/** The same function of mass, computed once for each. */
function once<V>(valueAt: (massMeV: number) => V): (massMeV: number) => V {
  const known = new Map<number, V>();
  return (massMeV) => {
    const before = known.get(massMeV);
    if (before !== undefined) return before;
    const value = valueAt(massMeV);
    known.set(massMeV, value);
    return value;
  };
}

/** Per curve, 1 where an edge leaves the line to the next mass, as `edgeMasses` sees it: in one walk, since it is seldom so. */
function bentStretches(
  encounter: Encounter,
  limits: readonly Float64Array[],
  columns: readonly IntervalColumns[],
): Uint8Array[] {
  const { search } = encounter;
  const bent = columns.map(({ massMeV }) => new Uint8Array(massMeV.length));
  const thresholds = new Float64Array(limits.length);
  let visibility: Visibility | null = null;
  let threshold = 0;
  const excluded: ExcludedAt = (t) => visibility !== null && isExcluded(visibility, threshold, t);
  const [{ massMeV }] = columns;
  for (let i = 0; i + 1 < massMeV.length; i += 1) {
    if (!inOneStretch(search, massMeV[i], massMeV[i + 1])) continue;
    const middle = lookAt(encounter, lookedMassMeV(massMeV[i], massMeV[i + 1]));
    if (middle === null) continue;
    visibility = middle.visibility;
    for (let c = 0; c < columns.length; c += 1) {
      const { offset, speaks, logLower, logUpper } = columns[c];
      threshold = logAt(limits[c], middle.position) - middle.logProduction;
      thresholds[c] = threshold;
      if (Number.isNaN(threshold) || speaks[i] === 0 || speaks[i + 1] === 0) continue;
      // Counts are whole numbers, so curves often coincide.
      const same = thresholds.indexOf(threshold);
      if (same < c) {
        bent[c][i] = bent[same][i];
        continue;
      }
      const count = offset[i + 1] - offset[i];
      if (count !== offset[i + 2] - offset[i + 1]) bent[c][i] = 1;
      const width = massMeV[i + 1] - massMeV[i];
      for (let k = offset[i]; k < offset[i + 1] && bent[c][i] === 0; k += 1) {
        const isStraight =
          lineIsEdge(logLower[k], logLower[k + count], width, true, excluded) &&
          lineIsEdge(logUpper[k], logUpper[k + count], width, false, excluded);
        if (!isStraight) bent[c][i] = 1;
      }
    }
  }
  return bent;
}

/** Whether μ ≥ 1, at a coupling that means something. */
function isExcluded(visibility: Visibility, threshold: number, t: number): boolean {
  return t <= visibility.largestLogCoupling2 && phiAt(visibility, t) >= threshold;
}

/** What model and search say at one mass, whatever the limit. */
interface Look {
  readonly position: number;
  readonly logProduction: number;
  readonly visibility: Visibility;
}

function lookAt({ model, search, invisibleFraction }: Encounter, massMeV: number): Look | null {
  const position = hypothesisPosition(hypothesisTable(search), massMeV);
  const production = productionFor(model, search, massMeV);
  if (!(position >= 0 && production >= 0)) return null;
  const visibility = visibilityAt(model, search, invisibleFraction, massMeV);
  return visibility === null ? null : { position, logProduction: log(production), visibility };
}

/**
 * What one limit excludes at one mass: couplings with B·A ≥ B_UL.
 * @param encounter model, search and invisible fraction
 * @param limit upper limits on B at the reference lifetime, per hypothesis
 * @param massMeV mass
 * @returns null where search or model say nothing
 */
export function excludedBy(encounter: Encounter, limit: Float64Array, massMeV: number): ExcludedAt | null {
  return excludedIn(lookAt(encounter, massMeV), limit);
}

function excludedIn(look: Look | null, limit: Float64Array): ExcludedAt | null {
  if (look === null) return null;
  const threshold = logAt(limit, look.position) - look.logProduction;
  if (Number.isNaN(threshold)) return null;
  return (t) => isExcluded(look.visibility, threshold, t);
}
