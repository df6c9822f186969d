import { log } from '../../mathematics/logarithm.ts';
import { engineTask } from './task.ts';
import { limitFields, needs } from './form.ts';
import { binnedWindows } from '../../searches/binnedWindows.ts';
import type { Search } from '../../searches/search.ts';
import { discoverySignificance } from '../../statistics/discovery.ts';
import { globalSignificance } from '../../statistics/globalSignificance.ts';
import type { SignificanceAnswer } from '../answer.ts';
import { Refusal } from '../refusal.ts';
import type { SignificanceRequest } from '../request.ts';
import type { Scans } from '../scans.ts';
import { requireCounts } from '../windows.ts';
import { summaryOf } from './summary.ts';

const usualToys = 10_000;

/**
 * Discovery p-value and local significance of every window of a search, and the significance of the largest excess once
 * it is corrected for the number of places where it was looked for.
 * @param known searches at hand
 * @param scans caches
 * @param request search, assumptions, seed and number of toys
 * @returns one p₀ per hypothesis (NaN where a window has no width) and the global one, from toys of the whole scan
 * @throws Refusal on a request that cannot be answered
 */
export function answerSignificance(
  known: readonly Search[],
  scans: Scans,
  request: SignificanceRequest,
): SignificanceAnswer {
  const { method, exposure, seed = 1, toys = usualToys } = request;
  if (method === 'toys') {
    throw new Refusal({ code: 'toys-in-toys' });
  }
  if (exposure !== 1) {
    throw new Refusal({ code: 'no-significance', exposure });
  }
  const { search, scan } = requireCounts(known, scans, request);
  const inputs = search.inputs?.();
  if (inputs === undefined || inputs.kind === 'limit-table') {
    throw new Refusal({ code: 'no-windows-shown', title: search.title });
  }
  const { hypothesis, ...bins } = binnedWindows(inputs);
  const local = Array.from(hypothesis, (k) =>
    discoverySignificance(
      {
        observedCount: scan.observedCount[k],
        background: scan.background[k],
        backgroundUncertainty: scan.backgroundUncertainty[k],
      },
      method,
    ),
  );
  const spread = (values: readonly number[]): Float64Array => {
    const all = new Float64Array(scan.massMeV.length).fill(Number.NaN);
    hypothesis.forEach((k, i) => (all[k] = values[i]));
    return all;
  };
  const { window, ...found } = globalSignificance(
    {
      ...bins,
      backgroundUncertainty: Float64Array.from(hypothesis, (k) => scan.backgroundUncertainty[k]),
      observedCount: Float64Array.from(hypothesis, (k) => scan.observedCount[k]),
      observedLogP0: Float64Array.from(local, ({ discoveryPValue }) => log(discoveryPValue)),
    },
    method,
    { seed, toys },
  );
  return {
    task: 'significance',
    ...summaryOf(search, request),
    method,
    massMeV: scan.massMeV,
    localPValue: spread(local.map(({ discoveryPValue }) => discoveryPValue)),
    localSignificance: spread(local.map(({ localSignificance }) => localSignificance)),
    global: { massMeV: scan.massMeV[hypothesis[window]], ...found, toys },
  };
}

/** Evidence for a signal over all hypotheses of a search. */
export const significanceTask = engineTask<SignificanceRequest, SignificanceAnswer>({
  name: 'significance',
  check: needs<SignificanceRequest>({ search: 'text', ...limitFields }),
  answer: ({ searches, scans }, request) => answerSignificance(searches, scans, request),
});
