import { hypothesesBeside, hypothesisTable } from '../exclusion/limitCurve.ts';
import type { LimitScan, Search } from '../searches/search.ts';
import type { LimitStatistic } from '../statistics/methods.ts';
import type { LimitGaps, SearchSummary } from './answer.ts';
import type { WindowSilence } from './silence.ts';

/** Hypotheses on both sides of a mass; one where it is a hypothesis, none where nobody looked. */
const around = (search: Search, massMeV: number): readonly number[] =>
  hypothesesBeside(hypothesisTable(search), massMeV)?.around ?? [];

/** Whether the limit of a window excludes every signal, as only CLs+b can. */
function isEmpty({ signalLimitObserved, signalLimitExpected }: LimitScan, k: number): boolean {
  const [, , median] = signalLimitExpected;
  return (Number.isNaN(signalLimitObserved[k]) ? median[k] : signalLimitObserved[k]) === 0;
}

/**
 * Where a scan has no limit that could be drawn.
 * @param search search
 * @param scan its scan
 * @param massMeV masses that are asked for
 * @returns those of the masses beside windows whose limit could not be found, and beside windows whose limit is 0
 */
export function gapsOf(search: Search, scan: LimitScan, massMeV: Float64Array): LimitGaps {
  const unsolved = new Set(scan.unsolved);
  return {
    unsolvedMeV: massMeV.filter((mass) => around(search, mass).some((k) => unsolved.has(k))),
    emptyMeV: massMeV.filter((mass) => around(search, mass).some((k) => isEmpty(scan, k))),
  };
}

/** Masses at which a search looked and has no limit, and why. */
export interface Gap {
  readonly title: string;
  readonly silence: WindowSilence;
}

/**
 * Where searches have no limit that could be drawn.
 * @param searches searches of an answer
 * @param statistic of its request; CLs if absent
 * @returns one for each search and kind of gap, none where there are no gaps
 */
export function gapsIn(
  searches: readonly (Pick<SearchSummary, 'title'> & Partial<LimitGaps>)[],
  statistic: LimitStatistic = 'cls',
): Gap[] {
  return searches.flatMap(({ title, unsolvedMeV = nowhere, emptyMeV = nowhere }): Gap[] => {
    const silences: readonly WindowSilence[] = [
      { code: 'no-crossing', statistic, massesMeV: Array.from(unsolvedMeV) },
      { code: 'all-excluded', massesMeV: Array.from(emptyMeV) },
    ];
    return silences.filter(({ massesMeV }) => massesMeV.length > 0).map((silence) => ({ title, silence }));
  });
}

const nowhere = new Float64Array(0);

/**
 * Why a search has no limit at one mass where it looked.
 * @returns null where it has a limit
 */
export function gapAt(
  search: Search,
  scan: LimitScan,
  massMeV: number,
  statistic?: LimitStatistic,
): WindowSilence | null {
  const here = { title: search.title, ...gapsOf(search, scan, Float64Array.of(massMeV)) };
  return gapsIn([here], statistic)[0]?.silence ?? null;
}
