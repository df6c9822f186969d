import { hypothesesBeside, hypothesisTable } from '../exclusion/limitCurve.ts';
import type { LimitScan, Search } from '../searches/search.ts';
import type { LimitStatistic } from '../statistics/methods.ts';
import type { LimitGaps, SearchSummary } from './answer.ts';
import { written } from './refusal.ts';

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

/** "180.6 MeV", "154 and 155.4 MeV", or "12 masses from 154 to 180.6 MeV". */
function massWords(massMeV: Float64Array): string {
  const words = Array.from(massMeV, written);
  if (words.length <= 3) return `${words.join(', ').replace(/, ([^,]*)$/, ' and $1')} MeV`;
  return `${words.length} masses from ${words[0]} to ${words[words.length - 1]} MeV`;
}

const names: Readonly<Record<LimitStatistic, string>> = { cls: 'CLs', clsb: 'CLs+b' };

/**
 * What is to be said of masses without a limit.
 * @param searches searches of an answer
 * @param statistic of its request; CLs if absent
 * @returns one sentence for each search and kind of gap, none where there are no gaps
 */
export function gapSentences(
  searches: readonly (Pick<SearchSummary, 'title'> & Partial<LimitGaps>)[],
  statistic: LimitStatistic = 'cls',
): string[] {
  return searches.flatMap(({ title, unsolvedMeV, emptyMeV }) => [
    ...(unsolvedMeV === undefined || unsolvedMeV.length === 0
      ? []
      : [
          `${title}: no crossing of ${names[statistic]} with 1 − CL was found at ${massWords(unsolvedMeV)}; there is a gap there, and everything else stands.`,
        ]),
    ...(emptyMeV === undefined || emptyMeV.length === 0
      ? []
      : [
          `${title}: so few events were seen that CLs+b excludes every signal, even none, at ${massWords(emptyMeV)}; the limit there is 0 and is not drawn.`,
        ]),
  ]);
}

/**
 * Why a search has no limit at one mass where it looked.
 * @returns one sentence, or null where it has a limit
 */
export function gapAt(
  search: Search,
  scan: LimitScan,
  massMeV: number,
  statistic?: LimitStatistic,
): string | null {
  const here = { title: search.title, ...gapsOf(search, scan, Float64Array.of(massMeV)) };
  return gapSentences([here], statistic)[0] ?? null;
}
