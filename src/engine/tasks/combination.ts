import type { Search } from '../../searches/search.ts';
import { largestCombinedCount, sensitivityShares } from '../../statistics/combinedChannels.ts';
import { combinedLimit } from '../../statistics/combinedLimit.ts';
import { countStatisticIds, isCombinable } from '../../statistics/methods.ts';
import { limitTarget } from '../../statistics/signalRoot.ts';
import type { CombinationAnswer, SearchPoint } from '../answer.ts';
import { requireSearches } from '../checks.ts';
import { Refusal } from '../refusal.ts';
import type { CombinationRequest, CurveName } from '../request.ts';
import type { Scans } from '../scans.ts';
import { decidingCurve, verdictOf } from '../verdict.ts';
import { answerPoint } from './point.ts';

/** A search that brings less than this part of the sensitivity would only break ties between equal counts. */
const smallestShare = 0.01;

const mostEvents = largestCombinedCount / 2;

type LeftOut = CombinationAnswer['leftOut'][number];

const strengths = (value: (curve: CurveName) => number): Record<CurveName, number> => ({
  observed: value('observed'),
  m2: value('m2'),
  m1: value('m1'),
  median: value('median'),
  p1: value('p1'),
  p2: value('p2'),
});

/** Which of the searches at a point may be multiplied, and why the others may not. */
function sorted(points: readonly SearchPoint[], searches: readonly Search[]) {
  const leftOut: LeftOut[] = [];
  const out = ({ search, title }: SearchPoint, reason: string) => {
    leftOut.push({ search, title, reason });
    return false;
  };
  const counting = points.filter((each) => {
    if (each.silence !== null) return out(each, each.silence);
    if (Number.isNaN(each.singleEventSensitivity))
      return out(
        each,
        'Only limits of this search are published, so it cannot enter a product of likelihoods.',
      );
    if (each.background > mostEvents || each.observedCount > mostEvents)
      return out(each, `It counts more than ${mostEvents} events here, too many to sum over all outcomes.`);
    return each.expectedSignal > 0 || out(each, 'It expects no signal here.');
  });
  const separate = counting.filter((each) => {
    const larger = counting.find(({ search }) =>
      searches.find(({ id }) => id === search)?.contains?.includes(each.search),
    );
    return larger === undefined || out(each, `Its data are part of those of ${larger.title}.`);
  });
  return { separate, leftOut, out };
}

/**
 * One limit on a point of a model plane from all searches that see it: the product of the likelihoods of those with counts,
 * as `combinedLimit` has it. Searches of which only limits are published stay outside, and decide where they alone are
 * stronger than the product.
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
  const { method, confidenceLevel, exposure } = request;
  if (!isCombinable(method)) {
    throw new Refusal(
      `The method is "${method}"; searches are combined by one whose statistic is the count: ${countStatisticIds.join(', ')}.`,
    );
  }
  if (exposure !== 1 && request.whatIf !== undefined) {
    throw new Refusal(
      `The exposure is ${exposure}; with supposed events searches are combined only at the exposure of the data, 1.`,
    );
  }
  const point = answerPoint(known, scans, { ...request, task: 'point' });
  const { separate, leftOut, out } = sorted(point.searches, requireSearches(known, request.searches));
  const channelOf = (each: SearchPoint) => ({
    observedCount: each.observedCount,
    background: each.background,
    backgroundUncertainty: each.backgroundUncertainty,
    signal: each.expectedSignal,
  });
  const goal = limitTarget(confidenceLevel).asimovRoots[2] ** 2;
  const shares = separate.length === 0 ? [] : sensitivityShares(separate.map(channelOf), goal);
  const entered = separate
    .map((each, k) => ({ each, share: shares[k] }))
    .filter(
      ({ each, share }) =>
        share >= smallestShare || out(each, 'It would bring less than 1 % of the expected sensitivity.'),
    );
  const limit =
    entered.length < 2
      ? null
      : combinedLimit(
          entered.map(({ each }) => channelOf(each)),
          { confidenceLevel, method },
        );
  const alone = entered.length === 1 ? entered[0].each : null;
  const signalStrength = strengths((curve) => {
    if (limit === null) return alone?.signalStrength[curve] ?? Number.NaN;
    const [m2, m1, median, p1, p2] = limit.expected;
    return 1 / { observed: limit.observed, m2, m1, median, p1, p2 }[curve];
  });
  const curve = decidingCurve(exposure);
  const rivals = point.searches.filter((each) => each.silence === null && isTable(each));
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
      ...channelOf(each),
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

const isTable = ({ singleEventSensitivity }: SearchPoint): boolean => Number.isNaN(singleEventSensitivity);

const winner = (each: SearchPoint, curve: CurveName) => ({
  by: each.search,
  strength: each.signalStrength[curve],
});
