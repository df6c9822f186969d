import { followEdges } from '../../exclusion/edges.ts';
import { engineTask } from './task.ts';
import { limitFields, needs, regionFields } from './form.ts';
import { hypothesesOf, piece } from '../shards.ts';
import { Refusal } from '../refusal.ts';
import { solveColumns } from '../../exclusion/intervals.ts';
import { joinRegions } from '../../exclusion/regions.ts';
import type { Search } from '../../searches/search.ts';
import type { ExclusionAnswer, ExclusionCurve, LimitGaps, SearchExclusion } from '../answer.ts';
import {
  checkAssumptions,
  requireCurves,
  requireInvisibleFraction,
  requireMasses,
  requireModel,
  requireSearches,
} from '../checks.ts';
import type { CurveName, ExclusionRequest } from '../request.ts';
import { gapsOf } from '../gaps.ts';
import { modelCurves } from '../modelCurves.ts';
import type { ScannedSearch, Scans } from '../scans.ts';
import { silenceInModel, silenceUnder } from '../silence.ts';
import { decidingCurveOf } from '../verdict.ts';
import { summaryOf } from './summary.ts';

/**
 * Excluded couplings of a model, per search and curve: where μ(m, g) ≥ 1.
 * Yields the fraction done after each search.
 * @param known searches at hand
 * @param scans caches
 * @param request what is asked
 * @returns intervals per mass and regions, in ln g, of each search
 * @throws Refusal on a request that cannot be answered
 */
export function* answerExclusion(
  known: readonly Search[],
  scans: Scans,
  request: ExclusionRequest,
): Generator<number, ExclusionAnswer> {
  const model = requireModel(request.model);
  const searches = requireSearches(known, request.searches, request.lifetimeLaw);
  checkAssumptions(request);
  const invisibleFraction = requireInvisibleFraction(model, request.invisibleFraction);
  requireCurves(request.curves);
  const asked =
    request.massesMeV === undefined || request.massesMeV === 'hypotheses'
      ? null
      : requireMasses(request.massesMeV);
  const drawing = request.massesMeV === undefined;
  const answers: SearchExclusion[] = [];
  for (const search of searches) {
    const silence = silenceInModel(model, search, invisibleFraction) ?? silenceUnder(search, request);
    const summary = summaryOf(search, request);
    let curves: ExclusionCurve[] = [];
    let gaps: Partial<LimitGaps> = {};
    let isRough = false;
    if (silence === null) {
      const encounter = { model, search, invisibleFraction };
      const scanned = scans.of(search, request, drawing ? undefined : (asked ?? undefined));
      const { scan, branchingRatioLimit, rough } = scanned;
      isRough = rough === true;
      const limits = request.statistic === 'clsb' ? withoutZeros(branchingRatioLimit) : branchingRatioLimit;
      const hasObserved = decidingCurveOf(summary, request) === 'observed';
      const spoken = request.curves.filter((curve) => hasObserved || curve !== 'observed');
      const masses = asked ?? (drawing ? scans.masses(model, search, scanned) : search.hypothesesMeV);
      gaps = gapsOf(search, scan, masses);
      const wanted = spoken.map((curve) => limits[curve]);
      const solved = solveColumns(encounter, wanted, masses);
      const followed = drawing && !isRough ? followEdges(encounter, wanted, solved) : solved;
      curves = spoken.map((curve: CurveName, index) => {
        const columns = followed[index];
        const isOutlined = request.outlined === undefined || request.outlined.includes(curve);
        return { curve, columns, regions: isOutlined ? joinRegions(columns, search) : [] };
      });
    }
    answers.push({ ...summary, silence, ...gaps, curves, ...(isRough ? { rough: true } : {}) });
    yield answers.length / searches.length;
  }
  return {
    task: 'exclusion',
    model: model.id,
    modelCurves: modelCurves(model),
    searches: answers,
    union: [],
  };
}

/** A limit of 0 excludes every coupling, which says nothing of the model: it is left open like one that is not known. */
function withoutZeros(limits: ScannedSearch['branchingRatioLimit']): ScannedSearch['branchingRatioLimit'] {
  const open = (values: Float64Array) => values.map((limit) => (limit === 0 ? Number.NaN : limit));
  const { observed, m2, m1, median, p1, p2 } = limits;
  return {
    observed: open(observed),
    m2: open(m2),
    m1: open(m1),
    median: open(median),
    p1: open(p1),
    p2: open(p2),
  };
}

/** Excluded couplings of a model over mass, per search; their union is in `exclusionUnion.ts`, which few ask for. */
export const exclusionTask = engineTask<ExclusionRequest, ExclusionAnswer>({
  name: 'exclusion',
  check: needs<ExclusionRequest>({ ...regionFields, 'union?': 'truth', 'rough?': 'truth', ...limitFields }),
  answer: ({ searches, scans }, request) => answerExclusion(searches, scans, request),
  shard: (request, shard, searches) => {
    if (request.union === true) {
      throw new Refusal({ code: 'union-in-shards' });
    }
    const { massesMeV } = request;
    // Masses to be drawn are found on the way: then the searches are cut.
    if (massesMeV === undefined) return [{ ...request, searches: piece(request.searches, shard) }];
    return request.searches.map((id) => ({
      ...request,
      searches: [id],
      massesMeV: piece(massesMeV === 'hypotheses' ? hypothesesOf(searches, id) : massesMeV, shard),
    }));
  },
});
