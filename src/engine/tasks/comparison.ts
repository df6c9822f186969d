import { engineTask } from './task.ts';
import { limitFields, needs } from './form.ts';
// It needs every method, also where a worker has loaded none of the rarer ones.
import '../../statistics/profileMethods.ts';
import type { Search } from '../../searches/search.ts';
import { bayesianUpperLimit } from '../../statistics/bayesian.ts';
import type { CountingChannel, LimitOptions } from '../../statistics/countingChannel.ts';
import { expectedSignalLimits, signalUpperLimit } from '../../statistics/countingLimit.ts';
import { beliefOf, comparedIds, type ComparedId } from '../../statistics/definitions.ts';
import { feldmanCousinsInterval } from '../../statistics/feldmanCousins.ts';
import { toyLimit } from '../../statistics/toyLimit.ts';
import type { ComparedLimit, ComparisonAnswer } from '../answer.ts';
import type { ComparisonRequest } from '../request.ts';
import type { Scans } from '../scans.ts';
import { requireWindow } from '../windows.ts';

const none = {
  limit: Number.NaN,
  clsbLimit: Number.NaN,
  median: Number.NaN,
  lower: Number.NaN,
  monteCarloError: null,
  silence: null,
} as const;

function limitBy(
  id: ComparedId,
  channel: CountingChannel,
  options: LimitOptions,
  hypothesisMeV: number,
): ComparedLimit {
  const { confidenceLevel } = options;
  if (id === 'feldman-cousins') {
    const { lower, upper } = feldmanCousinsInterval(
      channel.observedCount,
      channel.background,
      confidenceLevel,
    );
    return { ...none, id, limit: upper, lower };
  }
  if (id === 'bayesian') {
    return { ...none, id, limit: bayesianUpperLimit(channel, beliefOf(options.method), confidenceLevel) };
  }
  const own = { ...options, method: id, statistic: 'cls' } as const;
  const drawn = id === 'toys' ? toyLimit(channel, own) : null;
  const limit = drawn?.limit ?? signalUpperLimit(channel, own);
  return {
    ...none,
    id,
    limit,
    clsbLimit: signalUpperLimit(channel, { ...own, statistic: 'clsb' }),
    median: expectedSignalLimits(channel, own)[2],
    monteCarloError: drawn?.error ?? null,
    silence: Number.isNaN(limit)
      ? { code: 'no-crossing', statistic: 'cls', massesMeV: [hypothesisMeV] }
      : null,
  };
}

/**
 * The limit on the signal in one window by every method, with the flat-prior Bayesian and the Feldman–Cousins one.
 * @param known searches at hand
 * @param scans caches
 * @param request search, mass and assumptions; its method names the background that the Bayesian limit is averaged over
 * @returns a generator of fractions done that ends with all limits in signal events
 * @throws Refusal or InvalidInput on a request that cannot be answered
 */
export function* answerComparison(
  known: readonly Search[],
  scans: Scans,
  request: ComparisonRequest,
): Generator<number, ComparisonAnswer> {
  const { window, channel } = requireWindow(known, scans, request);
  const limits: ComparedLimit[] = [];
  for (const id of comparedIds) {
    limits.push(limitBy(id, channel, request, window.hypothesisMeV));
    yield limits.length / comparedIds.length;
  }
  return { task: 'comparison', ...window, limits };
}

/** The limit of one window by every method. */
export const comparisonTask = engineTask<ComparisonRequest, ComparisonAnswer>({
  name: 'comparison',
  check: needs<ComparisonRequest>({ search: 'text', massMeV: 'number', ...limitFields }),
  answer: ({ searches, scans }, request) => answerComparison(searches, scans, request),
});
