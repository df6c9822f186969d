import { hypothesesBeside, hypothesisTable } from '../exclusion/limitCurve.ts';
import type { Search } from '../searches/search.ts';
import type { CountingChannel } from '../statistics/countingChannel.ts';
import type { WindowCounts } from './answer.ts';
import { checkAssumptions, requireSearches } from './checks.ts';
import { Refusal } from './refusal.ts';
import type { LimitAssumptions } from './request.ts';
import type { Scans } from './scans.ts';
import { silenceAtMass } from './silence.ts';
import { summaryOf } from './tasks/summary.ts';

/** What a scan needs to say how many events its windows hold; its limits are the cheapest. */
const forCounts = 'hybrid-lognormal-kappa';

/**
 * The search of a request, refused where it has no counts.
 * @throws Refusal on an unknown search, or one of which only limits are published
 */
export function requireCounts(
  known: readonly Search[],
  scans: Scans,
  request: LimitAssumptions & { readonly search: string },
) {
  checkAssumptions(request);
  const [search] = requireSearches(known, [request.search], request.lifetimeLaw);
  const { scan } = scans.of(search, { ...request, method: forCounts });
  if (scan.publishedLimit !== undefined) {
    throw new Refusal(`Only limits are published of ${search.title}; it has no counts to work with.`);
  }
  return { search, scan };
}

/**
 * The window of a search whose hypothesis is nearest to a mass.
 * @param known searches at hand
 * @param scans caches
 * @param request search, mass and assumptions
 * @returns its counts, and the channel that curves are computed for
 * @throws Refusal on an unknown search, one without counts, or a mass it did not look at
 */
export function requireWindow(
  known: readonly Search[],
  scans: Scans,
  request: LimitAssumptions & { readonly search: string; readonly massMeV: number },
): { readonly window: WindowCounts; readonly channel: CountingChannel } {
  const { search, scan } = requireCounts(known, scans, request);
  const beside = hypothesesBeside(hypothesisTable(search), request.massMeV);
  if (beside === null) {
    const silence = silenceAtMass(null, search, 0, request.massMeV) ?? 'it does not look there.';
    throw new Refusal(`The mass is ${request.massMeV} MeV. ${search.title}: ${silence}`);
  }
  const k = beside.nearest;
  const background = scan.background[k];
  const backgroundUncertainty = scan.backgroundUncertainty[k];
  const observedCount = scan.observedCount[k];
  const count = Number.isNaN(observedCount) ? Math.round(background) : observedCount;
  return {
    window: {
      ...summaryOf(search, request),
      hypothesisMeV: scan.massMeV[k],
      observedCount,
      background,
      backgroundUncertainty,
      singleEventSensitivity: scan.singleEventSensitivity[k],
      count,
      confidenceLevel: request.confidenceLevel,
    },
    channel: { observedCount: count, background, backgroundUncertainty },
  };
}
