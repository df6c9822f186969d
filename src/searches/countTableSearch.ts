import { log } from '../mathematics/logarithm.ts';
import type { CountTable } from '../data/countTableSchema.ts';
import { scanCountingLimits } from '../statistics/scanCountingLimits.ts';
import { decayAcceptance } from './decayLaw.ts';
import { projectedUncertainty } from './exposure.ts';
import { lifetimeAcceptance } from './lifetimeAcceptance.ts';
import { type AcceptanceLaw, lifetimeReach, withinReach } from './lifetimeReach.ts';
import type { LimitScan, ScanOptions, Search } from './search.ts';
import { searchHead } from './searchHead.ts';
import { limitsOrMedian } from './supposedCounts.ts';

/** Below this share of its acceptance a law that falls exponentially says nothing, as in the searches at hand. */
const smallestAcceptanceRatio = 1e-7;

/** In the place of a key, where the search has none. */
const uncited = 'own';

/**
 * A search of somebody's own that counts in one window per mass. Limits come from CLs as for the searches at hand, and what was seen
 * in one window says nothing of others. With an exposure other than 1 the background grows in proportion, σ_b as
 * `UncertaintyLaw` says, the sensitivity improves in proportion, and nothing is observed.
 * @param table checked content of its file
 */
export function createCountTableSearch(table: CountTable): Search {
  const massMeV = Float64Array.from(table.massMeV);
  const observed = Float64Array.from(table.observedCount, (seen) => seen ?? Number.NaN);

  const scan = (options: ScanOptions): LimitScan => {
    const { exposure, uncertaintyLaw, supposed, only } = options;
    const observedCount = exposure === 1 ? observed.slice() : observed.map(() => Number.NaN);
    if (supposed !== undefined) observedCount[supposed.hypothesis] = supposed.count;
    const background = Float64Array.from(table.background, (events) => events * exposure);
    const backgroundUncertainty = Float64Array.from(table.backgroundUncertainty, (systematic) =>
      projectedUncertainty({ statistical: 0, systematic }, exposure, uncertaintyLaw),
    );
    const limits = scanCountingLimits({ observedCount, background, backgroundUncertainty }, options, only);
    return {
      massMeV,
      observedCount,
      background,
      backgroundUncertainty,
      singleEventSensitivity: Float64Array.from(table.singleEventSensitivity, (value) => value / exposure),
      signalLimitObserved: supposed === undefined ? limits.observed : limitsOrMedian(limits, observedCount),
      signalLimitExpected: limits.expected,
      ...(limits.unsolved.length === 0 ? {} : { unsolved: limits.unsolved }),
    };
  };

  return {
    ...ownHead(table),
    hypothesesMeV: massMeV,
    suppositions: 'events',
    counts: table,
    scan,
    ...lifetimesOf(table),
  };
}

/** What is said of it: that it is somebody's own, and what it cites that is in the list of references. */
function ownHead(table: CountTable) {
  const head = searchHead(table);
  return {
    ...head,
    provenanceKind: 'own' as const,
    citations: head.citations.filter((key) => key !== uncited),
  };
}

function lifetimesOf(table: CountTable): Pick<Search, 'acceptanceRatio' | 'lifetimeReach'> {
  const { massMeV, lifetimeLaw, massRangesMeV, provenance, shortestLifetimeS } = table;
  if (lifetimeLaw.kind === 'none' && shortestLifetimeS === undefined) return { acceptanceRatio: () => 1 };
  const law = lawOf(lifetimeLaw, massMeV);
  const falls = lifetimeLaw.kind === 'slope' || lifetimeLaw.kind === 'rows';
  const massRangeMeV: [number, number] = [massRangesMeV[0][0], massRangesMeV[massRangesMeV.length - 1][1]];
  const floor = {
    source: provenance.note,
    published: [{ massRangeMeV, shortestLifetimeS: shortestLifetimeS ?? 0 }],
    ...(falls ? { smallestAcceptanceRatio } : {}),
  };
  const reach = lifetimeReach(floor, law);
  return { lifetimeReach: reach, acceptanceRatio: withinReach(law, reach) };
}

function lawOf(law: CountTable['lifetimeLaw'], massMeV: readonly number[]): AcceptanceLaw {
  const fallsAs = (inverseLifetimePerNs: number[], minusLogRatio: number[][]): AcceptanceLaw =>
    lifetimeAcceptance({ note: '', massMeV: [...massMeV], inverseLifetimePerNs, minusLogRatio });
  switch (law.kind) {
    case 'none':
      return () => 1;
    case 'slope':
      return fallsAs(
        [0, 1],
        law.slopeNs.map((slope) => [0, slope]),
      );
    case 'rows':
      return fallsAs(
        law.inverseLifetimePerNs,
        law.acceptance.map((row) => row.map((value) => -log(value / row[0]))),
      );
    case 'decay':
      return decayAcceptance({ massMeV, lifetimeNs: law.lifetimeNs });
  }
}
