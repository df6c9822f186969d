import { unbinnedId, unbinnedIds } from '../data/catalogue.ts';
import type { LimitScan, Search } from '../searches/search.ts';
import { createShapeSearch } from '../searches/shapeScan.ts';
import { checkAssumptions } from './checks.ts';
import { type Scans, scannedSearch } from './scans.ts';
import { silenceUnder } from './silence.ts';
import { answerLimits } from './tasks/limits.ts';
import type { Bench } from './tasks/task.ts';
import type { EngineRequest, EngineStep } from './taskTypes.ts';

/** Searches whose scans take seconds, and how an engine gets through these. */
export interface SlowSearches {
  readonly of: (searches: readonly Search[]) => Search[];
  readonly finish: (bench: Bench, request: EngineRequest) => Generator<EngineStep, void>;
}

/**
 * The unbinned analyses of searches that have one.
 * @param searches searches at hand
 */
export function of(searches: readonly Search[]): Search[] {
  return searches
    .filter(({ id }) => unbinnedIds.includes(unbinnedId(id)))
    .map((search) => createShapeSearch(search, unbinnedId(search.id)));
}

/**
 * Makes those scans of a request that take seconds, step by step, so that its answer then has them at hand. A request for
 * limits shows how they stand meanwhile.
 * @param bench searches and caches; the caches receive the scans
 * @param request what is asked; what cannot be answered is left for its task to refuse
 * @throws Refusal or InvalidInput on assumptions that make no sense
 */
export function* finish(bench: Bench, request: EngineRequest): Generator<EngineStep, void> {
  if (!('searches' in request && 'exposure' in request)) return;
  const slow = bench.searches.filter(
    ({ id, scanSteps }) => scanSteps !== undefined && request.searches.includes(id),
  );
  if (slow.length === 0) return;
  checkAssumptions(request);
  const masses = massesOf(request);
  const speaking = slow.filter((search) => silenceUnder(search, request) === null);
  for (const [index, search] of speaking.entries()) {
    for (const step of bench.scans.walk(search, request, masses)) {
      const fraction = (index + step.fraction) / speaking.length;
      if (request.task !== 'limits') yield fraction;
      else {
        const partial = () =>
          answerLimits(bench.searches, standing(bench.scans, search, step.soFar), request);
        yield { fraction, partial };
      }
    }
  }
}

/** Masses to which an answer keeps; absent where it needs whole scans. */
function massesOf(request: EngineRequest): readonly number[] | undefined {
  if (request.task !== 'limits' && request.task !== 'exclusion') return undefined;
  return Array.isArray(request.massesMeV) ? (request.massesMeV as readonly number[]) : undefined;
}

/** Caches with an unfinished scan of one search. */
function standing(scans: Scans, search: Search, soFar: () => LimitScan): Scans {
  return {
    ...scans,
    of: (asked, ...rest) => (asked === search ? scannedSearch(soFar()) : scans.of(asked, ...rest)),
  };
}
