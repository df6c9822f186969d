import { log } from '../mathematics/logarithm.ts';
import type { BenchmarkModel } from '../physics/models/model.ts';
import type { Search } from '../searches/search.ts';
import { hypothesisPosition, hypothesisTable } from './limitCurve.ts';
import { productionFor } from './production.ts';
import { type CurveFamily, sampledMasses, withKinks } from './curveSampling.ts';

/** Enough to see where edges bend; they are followed more closely where they do. */
const modelTolerancePx = 1;

/**
 * Masses at which the boundary of a search in a model is solved for before anything is known of it: its hypotheses, kinks of
 * the model and of the search's shortest published lifetime with both of their sides, and points in between where
 * production or lifetime bend.
 * @param model benchmark model
 * @param search search
 * @returns strictly ascending masses at which the search says something, MeV
 */
export function drawingMasses(model: BenchmarkModel, search: Search): Float64Array {
  const table = hypothesisTable(search);
  const isKnown = (mass: number): boolean => !Number.isNaN(hypothesisPosition(table, mass));
  const kinks = [...model.thresholdsMeV, ...(search.lifetimeReach?.turnsMeV ?? [])];
  const grid = withKinks(search.hypothesesMeV, kinks, isKnown);
  const isJoined = (a: number, b: number): boolean => inOneStretch(search, a, b);
  return sampledMasses(grid, modelFamily(model, search), isJoined, { tolerancePx: modelTolerancePx });
}

/**
 * What couplings at edges are in proportion to: the roots of production and of lifetime.
 * @param model benchmark model
 * @param search whose production counts; K+ → π+ X if absent
 * @returns curves over mass to be sampled together
 */
export function modelFamily(model: BenchmarkModel, search: Pick<Search, 'production'> = {}): CurveFamily {
  return {
    valuesAt: (massMeV) => [
      log(productionFor(model, search, massMeV)) / 2,
      log(model.lifetimeTimesCoupling2S(massMeV)) / 2,
    ],
  };
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
