import type { Search } from '../../searches/search.ts';
import { discoveryReach } from '../../statistics/discoveryReach.ts';
import { countWorkspace } from '../../statistics/countDistribution.ts';
import { isSlow, type MethodId } from '../../statistics/methods.ts';
import type { ReachAnswer, ReachLimitsAnswer } from '../answer.ts';
import { checkAssumptions } from '../checks.ts';
import { Refusal, requireWithin } from '../refusal.ts';
import type { LimitAssumptions, ReachLimitsRequest, ReachRequest } from '../request.ts';
import { type ScannedSearch, type Scans, scannedSearch } from '../scans.ts';
import { answerExclusion } from './exclusion.ts';
import { limitFields, needs, planeFields } from './form.ts';
import { answerLimits, limitsForm } from './limits.ts';
import { engineTask } from './task.ts';

/** Significances that may be asked for, in standard deviations. */
const significanceRange = [1, 8] as const;

function checkReach(request: LimitAssumptions & { readonly significance: number }): void {
  checkAssumptions(request);
  requireWithin('significance', request.significance, significanceRange);
  if (isSlow(request.method)) throw new Refusal({ code: 'slow-reach', method: request.method });
}

/** A scan with the reach of a discovery in the place of the median limit, and no other curve. */
function reachOf({ scan }: ScannedSearch, method: MethodId, significance: number): ScannedSearch {
  const { background, backgroundUncertainty } = scan;
  const nothing = new Float64Array(background.length).fill(Number.NaN);
  const workspace = countWorkspace();
  const reach = background.map((events, k) =>
    Number.isNaN(events)
      ? Number.NaN
      : discoveryReach(
          { background: events, backgroundUncertainty: backgroundUncertainty[k] },
          method,
          significance,
          workspace,
        ),
  );
  return scannedSearch({
    massMeV: scan.massMeV,
    observedCount: scan.observedCount,
    background,
    backgroundUncertainty,
    singleEventSensitivity: scan.singleEventSensitivity,
    signalLimitObserved: nothing,
    signalLimitExpected: [nothing, nothing, reach, nothing, nothing],
  });
}

/** Scans that hold reaches; each is computed once as long as its scan is at hand. */
const known = new WeakMap<ScannedSearch, Map<number, ScannedSearch>>();

function reaching(scans: Scans, significance: number): Scans {
  return {
    ...scans,
    of: (search, assumptions, massesMeV) => {
      const scanned = scans.of(search, assumptions, massesMeV);
      const reaches = known.get(scanned) ?? new Map<number, ScannedSearch>();
      known.set(scanned, reaches);
      const found = reaches.get(significance) ?? reachOf(scanned, assumptions.method, significance);
      reaches.set(significance, found);
      return found;
    },
  };
}

/** Those that count in windows: of the others only limits are known. */
const counting = (searches: readonly Search[], wanted: readonly string[]): readonly string[] =>
  wanted.filter((id) => searches.find((search) => search.id === id)?.suppositions !== undefined);

/** Couplings at which half of all experiments would find X, per search and mass. */
export const reachTask = engineTask<ReachRequest, ReachAnswer>({
  name: 'reach',
  check: needs<ReachRequest>({ ...planeFields, significance: 'number', ...limitFields }),
  answer: function* ({ searches, scans }, { significance, ...request }) {
    checkReach({ ...request, significance });
    const { model, searches: found } = yield* answerExclusion(searches, reaching(scans, significance), {
      ...request,
      task: 'exclusion',
      searches: counting(searches, request.searches),
      curves: ['median'],
    });
    return { task: 'reach', significance, model, searches: found };
  },
});

/** B(K⁺ → π⁺X) at which half of all experiments would find X, per search and mass. */
export const reachLimitsTask = engineTask<ReachLimitsRequest, ReachLimitsAnswer>({
  name: 'reach-limits',
  check: needs<ReachLimitsRequest>({ ...limitsForm, significance: 'number' }),
  answer: ({ searches, scans }, { significance, ...request }) => {
    checkReach({ ...request, significance });
    const answer = answerLimits(searches, reaching(scans, significance), {
      ...request,
      task: 'limits',
      searches: counting(searches, request.searches),
    });
    return { task: 'reach-limits', significance, searches: answer.searches };
  },
});
