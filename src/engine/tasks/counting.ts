import { engineTask } from './task.ts';
import { needs } from './form.ts';
import { asymptoticDeviation } from '../../statistics/asymptoticDeviation.ts';
import { confidenceLevelsAt } from '../../statistics/confidenceLevels.ts';
import { expectedSignalLimits, signalUpperLimit } from '../../statistics/countingLimit.ts';
import { discoverySignificance } from '../../statistics/discovery.ts';
import { limitStatistics, methodIds } from '../../statistics/methods.ts';
import { toyLimit } from '../../statistics/toyLimit.ts';
import type { CountingAnswer } from '../answer.ts';
import { requireOneOf } from '../refusal.ts';
import type { CountingRequest } from '../request.ts';

/**
 * Upper limit of a one-bin counting experiment.
 * @param request counts, confidence level and method
 * @returns observed and expected limits in signal events, CLs at a signal where asked, discovery p-value
 * @throws Refusal of an unknown name, InvalidInput of the statistics room on arguments it does not accept
 */
export function answerCounting(request: CountingRequest): CountingAnswer {
  const { method, statistic = 'cls', at } = request;
  requireOneOf('method', method, methodIds);
  requireOneOf('statistic', statistic, limitStatistics);
  const [m2, m1, median, p1, p2] = expectedSignalLimits(request, request);
  const drawn = method === 'toys' ? toyLimit(request, request) : null;
  return {
    task: 'cls',
    statistic,
    signalUpperLimit: drawn?.limit ?? signalUpperLimit(request, request),
    expected: { m2, m1, median, p1, p2 },
    at: at === undefined ? null : { signal: at, ...confidenceLevelsAt(request, at, method, request) },
    ...discoverySignificance(request, method, request),
    asymptoticDeviation: asymptoticDeviation(request, request),
    monteCarloError: drawn?.error ?? null,
  };
}

/** A one-bin counting limit. */
export const countingTask = engineTask<CountingRequest, CountingAnswer>({
  name: 'cls',
  check: needs<CountingRequest>({
    observedCount: 'number',
    background: 'number',
    backgroundUncertainty: 'number',
    confidenceLevel: 'number',
    method: 'text',
    'statistic?': 'text',
    'at?': 'number',
    'toys?': 'number',
    'seed?': 'number',
  }),
  answer: (_, request) => answerCounting(request),
});
