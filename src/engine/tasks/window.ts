import { engineTask } from './task.ts';
import { limitFields, needs } from './form.ts';
import type { Search } from '../../searches/search.ts';
import { asymptoticDeviation } from '../../statistics/asymptoticDeviation.ts';
import { confidenceLevelsAt } from '../../statistics/confidenceLevels.ts';
import { expectedSignalLimits, signalUpperLimit } from '../../statistics/countingLimit.ts';
import { discoverySignificance } from '../../statistics/discovery.ts';
import { toyLimit } from '../../statistics/toyLimit.ts';
import type { WindowAnswer } from '../answer.ts';
import { requireWithin } from '../refusal.ts';
import type { WindowRequest } from '../request.ts';
import type { Scans } from '../scans.ts';
import { requireWindow } from '../windows.ts';

const usualPoints = 81;
/** How far the curves reach beyond the largest of the limits. */
const reach = 2.6;

/**
 * CLs, CLs+b and CLb of one window against the signal in events, and where CLs crosses 1 − CL.
 * @param known searches at hand
 * @param scans caches
 * @param request search, mass, assumptions and number of points
 * @returns a generator of fractions done that ends with the curves
 * @throws Refusal or InvalidInput on a request that cannot be answered
 */
export function* answerWindow(
  known: readonly Search[],
  scans: Scans,
  request: WindowRequest,
): Generator<number, WindowAnswer> {
  const { method, points = usualPoints } = request;
  requireWithin('points', points, [2, 10_000]);
  const { window, channel } = requireWindow(known, scans, request);
  // Both statistics are shown, whichever the limits of the page are from.
  const options = { ...request, statistic: 'cls' } as const;
  const drawn = method === 'toys' ? toyLimit(channel, options) : null;
  const limit = drawn?.limit ?? signalUpperLimit(channel, options);
  const [m2, m1, median, p1, p2] = expectedSignalLimits(channel, options);
  const end = reach * Math.max(...[limit, p2].filter(Number.isFinite), 1);
  const count = Math.round(points);
  const signal = Float64Array.from({ length: count }, (_, i) => (end * i) / (count - 1));
  const [cls, clsb, clb] = [0, 1, 2].map(() => new Float64Array(count));
  for (let i = 0; i < count; i++) {
    const levels = confidenceLevelsAt(channel, signal[i], method, request);
    cls[i] = levels.cls;
    clsb[i] = levels.clsb;
    clb[i] = levels.clb;
    yield i / count;
  }
  return {
    task: 'window',
    ...window,
    method,
    signal,
    cls,
    clsb,
    clb,
    limit,
    clsbLimit: signalUpperLimit(channel, { ...request, statistic: 'clsb' }),
    expected: { m2, m1, median, p1, p2 },
    ...discoverySignificance(channel, method, request),
    asymptoticDeviation: asymptoticDeviation(channel, options),
    monteCarloError: drawn?.error ?? null,
  };
}

/** CLs, CLs+b and CLb against the signal in one window. */
export const windowTask = engineTask<WindowRequest, WindowAnswer>({
  name: 'window',
  check: needs<WindowRequest>({
    search: 'text',
    massMeV: 'number',
    'points?': 'number',
    ...limitFields,
  }),
  answer: ({ searches, scans }, request) => answerWindow(searches, scans, request),
});
