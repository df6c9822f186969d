import { exp } from '../../mathematics/exponential.ts';
import {
  containing,
  type CountedSearch,
  countedSearch,
  mostEvents,
  smallestShare,
  windowSets,
} from '../../exclusion/combining.ts';
import { shown } from '../../data/text.ts';
import { hypothesisPosition, hypothesisTable, logAt } from '../../exclusion/limitCurve.ts';
import type { Search } from '../../searches/search.ts';
import {
  combinationGoal,
  combine,
  type CombinedLimit,
  limitOfCombination,
  sensitivityShares,
  weighSets,
  type WindowSet,
} from '../../statistics/combinedLimit.ts';
import { type CountStatisticId, countStatisticIds, isCombinable } from '../../statistics/methods.ts';
import type { CombinationAnswer, LeftOutReason, SearchPoint } from '../answer.ts';
import { requireSearches } from '../checks.ts';
import { Refusal } from '../refusal.ts';
import type { CombinationRequest, CurveName, LimitAssumptions } from '../request.ts';
import type { Scans } from '../scans.ts';
import { decidingCurve, verdictOf } from '../verdict.ts';
import { limitFields, needs, pointFields } from './form.ts';
import { answerPoint } from './point.ts';
import { engineTask } from './task.ts';

type LeftOut = CombinationAnswer['leftOut'][number];

const strengths = (value: (curve: CurveName) => number): Record<CurveName, number> => ({
  observed: value('observed'),
  m2: value('m2'),
  m1: value('m1'),
  median: value('median'),
  p1: value('p1'),
  p2: value('p2'),
});

const isTable = ({ singleEventSensitivity }: SearchPoint): boolean => Number.isNaN(singleEventSensitivity);

/** Which of the searches at a point may be multiplied, and why the others may not. */
function sorted(
  points: readonly SearchPoint[],
  searches: readonly Search[],
  setsOf: (points: readonly SearchPoint[]) => readonly WindowSet[],
) {
  const leftOut: LeftOut[] = [];
  const tooLarge: SearchPoint[] = [];
  const out = ({ search, title }: SearchPoint, reason: LeftOutReason) => {
    leftOut.push({ search, title, reason });
    return false;
  };
  const counting = points.filter((each) => {
    if (each.silence !== null) return out(each, { code: 'silent', silence: each.silence });
    if (isTable(each)) return out(each, { code: 'limits-only' });
    return each.expectedSignal > 0 || out(each, { code: 'no-signal' });
  });
  const speaking = counting.flatMap(({ search }) => searches.filter(({ id }) => id === search));
  const separate = counting.filter((each) => {
    const larger = containing(each.search, speaking);
    if (larger !== undefined) return out(each, { code: 'part-of', title: larger.title });
    if (setsOf([each]).length > 0) return true;
    tooLarge.push(each);
    return out(each, { code: 'too-many-events', mostEvents });
  });
  return { separate, leftOut, tooLarge, out };
}

/**
 * Refuses assumptions under which searches cannot be combined.
 * @returns the method
 * @throws Refusal naming the methods that can, or the exposure at which events are supposed
 */
export function requireCombinable({
  method,
  statistic,
  exposure,
  whatIf,
}: LimitAssumptions): CountStatisticId {
  if (!isCombinable(method)) {
    throw new Refusal({ code: 'not-combinable', method: shown(method), allowed: countStatisticIds });
  }
  if (statistic === 'clsb') {
    throw new Refusal({ code: 'combined-by-cls' });
  }
  if (exposure !== 1 && whatIf !== undefined) {
    throw new Refusal({ code: 'combined-what-if', exposure });
  }
  return method;
}

/**
 * One limit on a point of a model plane from all searches that see it: the product of the likelihoods of those with counts,
 * as `limitOfCombination` has it. Searches of which only limits are published, or that count too much, stay outside, and
 * decide where they alone are stronger than the product.
 * @param known searches at hand
 * @param scans caches
 * @param request what is asked; its method is one with the count as statistic
 * @returns the combined signal strengths, who entered and who did not
 * @throws Refusal on a request that cannot be answered
 */
export function answerCombination(
  known: readonly Search[],
  scans: Scans,
  request: CombinationRequest,
): CombinationAnswer {
  const { confidenceLevel, exposure, massMeV } = request;
  const method = requireCombinable(request);
  const searches = requireSearches(known, request.searches, request.lifetimeLaw);
  const point = answerPoint(known, scans, { ...request, task: 'point' });
  const goal = combinationGoal(confidenceLevel);
  const counted = new Map<string, CountedSearch>();
  const countedOf = (search: Search): CountedSearch => {
    const made = counted.get(search.id) ?? countedSearch(search, scans.of(search, request).scan, method);
    counted.set(search.id, made);
    return made;
  };
  const setsOf = (points: readonly SearchPoint[]) =>
    windowSets(
      points.flatMap((each) => searches.filter(({ id }) => id === each.search).map(countedOf)),
      massMeV,
    );
  const { separate, leftOut, tooLarge, out } = sorted(point.searches, searches, setsOf);
  /** Signal events at the mass itself: the product goes from window to window as smoothly as the limits do. */
  const signalAt = (each: SearchPoint, search: Search): number => {
    const position = hypothesisPosition(hypothesisTable(search), massMeV);
    const sensitivity = exp(logAt(scans.of(search, request).scan.singleEventSensitivity, position));
    return (each.expectedSignal * each.singleEventSensitivity) / sensitivity;
  };
  const signalsOf = (points: readonly SearchPoint[]) =>
    points.flatMap((each) =>
      searches.filter(({ id }) => id === each.search).map((search) => signalAt(each, search)),
    );
  const sets = setsOf(separate);
  const shares =
    separate.length === 0 ? [] : sensitivityShares(sets, weighSets(sets, signalsOf(separate), goal));
  const entered = separate
    .map((each, k) => ({ each, share: shares[k] }))
    .filter(({ each, share }) => share >= smallestShare || out(each, { code: 'too-weak', smallestShare }));
  const points = entered.map(({ each }) => each);
  const limit = entered.length < 2 ? null : limitOf(setsOf(points), signalsOf(points));
  function limitOf(own: readonly WindowSet[], signals: readonly number[]): CombinedLimit {
    const combination = combine(own, signals, weighSets(own, signals, goal));
    return limitOfCombination(combination, confidenceLevel);
  }
  const alone = entered.length === 1 ? entered[0].each : null;
  const signalStrength = strengths((curve) => {
    if (limit === null) return alone?.signalStrength[curve] ?? Number.NaN;
    const [m2, m1, median, p1, p2] = limit.expected;
    return 1 / { observed: limit.observed, m2, m1, median, p1, p2 }[curve];
  });
  const curve = decidingCurve({ exposure });
  const rivals = point.searches.filter(
    (each) => each.silence === null && (isTable(each) || tooLarge.includes(each)),
  );
  const strongest = rivals.reduce(
    (best, each) => (each.signalStrength[curve] > best.strength ? winner(each, curve) : best),
    { by: 'combination', strength: signalStrength[curve] },
  );
  const decided = Number.isNaN(strongest.strength)
    ? rivals.map((each) => winner(each, curve)).sort((a, b) => b.strength - a.strength)[0]
    : strongest;
  const strength = decided?.strength ?? Number.NaN;
  return {
    task: 'combination',
    model: point.model,
    massMeV: point.massMeV,
    amplitudeCoupling: point.amplitudeCoupling,
    method,
    confidenceLevel,
    exposure,
    uncertaintyLaw: request.uncertaintyLaw ?? 'relative',
    combined: entered.map(({ each, share }) => ({
      search: each.search,
      title: each.title,
      hypothesisMeV: each.hypothesisMeV,
      observedCount: each.observedCount,
      background: each.background,
      backgroundUncertainty: each.backgroundUncertainty,
      signal: each.expectedSignal,
      share,
    })),
    leftOut,
    signalStrength,
    ...(limit?.atOne ?? { cls: Number.NaN, clsb: Number.NaN, clb: Number.NaN }),
    decidedBy: Number.isNaN(strength) ? null : decided.by,
    strength,
    verdict: verdictOf(strength),
  };
}

const winner = (each: SearchPoint, curve: CurveName) => ({
  by: each.search,
  strength: each.signalStrength[curve],
});

/** One limit on a point from all searches that see it. */
export const combinationTask = engineTask<CombinationRequest, CombinationAnswer>({
  name: 'combination',
  check: needs<CombinationRequest>({ ...pointFields, ...limitFields }),
  answer: ({ searches, scans }, request) => answerCombination(searches, scans, request),
});
