import type { OfficialTableOf } from '../../data/officialSchema.ts';
import { projectedUncertainty } from '../../searches/exposure.ts';
import type { LimitScan, ScanOptions, Search } from '../../searches/search.ts';
import type { SearchInputs } from '../../searches/searchInputs.ts';
import { scanCountingLimits } from '../../statistics/scanCountingLimits.ts';
import { changedSearch } from './changedSearch.ts';
import { type Replaced, unfit } from './replaced.ts';

/** Hypotheses and rows nearer than this (MeV) are the same: tables give one digit after the point. */
const sameMeV = 0.06;

/**
 * A search with the events that its collaboration has seen and expected in each window; no events can be supposed then, as
 * nothing says which windows share them. The uncertainty is taken for a statistical one, as that of a fit to sidebands.
 * @param search the search with windows of its own
 * @param table a row for each of its hypotheses
 */
export function withWindowCounts(
  search: Search,
  { massMeV, observed, background, backgroundUncertainty }: OfficialTableOf<'window-counts'>,
): Replaced<Search> {
  const { hypothesesMeV } = search;
  const isInStep = massMeV.length === hypothesesMeV.length;
  const rows = Array.from(hypothesesMeV, (mass, hypothesis) => {
    let nearest = isInStep ? hypothesis : 0;
    // Hypotheses may be nearer to each other than the last digit of the table.
    for (let k = 1; k < massMeV.length && !isInStep; k += 1)
      if (Math.abs(massMeV[k] - mass) < Math.abs(massMeV[nearest] - mass)) nearest = k;
    return Math.abs(massMeV[nearest] - mass) < sameMeV ? nearest : -1;
  });
  if (rows.includes(-1))
    return unfit({ code: 'other-hypotheses', found: massMeV.length, expected: hypothesesMeV.length });
  const column = (values: readonly number[]) => Float64Array.from(rows, (k) => values[k]);
  const [seen, expected, spread] = [observed, background, backgroundUncertainty].map(column);

  const scan = (options: ScanOptions): LimitScan => {
    const { exposure, uncertaintyLaw, only } = options;
    const nominal = search.scan({ ...options, only: [] });
    const channels = {
      observedCount: exposure === 1 ? seen.slice() : seen.map(() => Number.NaN),
      background: expected.map((events) => events * exposure),
      backgroundUncertainty: spread.map((statistical) =>
        projectedUncertainty({ statistical, systematic: 0 }, exposure, uncertaintyLaw),
      ),
    };
    const limits = scanCountingLimits(channels, options, only);
    return {
      massMeV: hypothesesMeV,
      ...channels,
      singleEventSensitivity: nominal.singleEventSensitivity,
      signalLimitObserved: limits.observed,
      signalLimitExpected: limits.expected,
      ...(limits.unsolved.length === 0 ? {} : { unsolved: limits.unsolved }),
    };
  };
  const inputs = (): SearchInputs => {
    const found = search.inputs?.();
    if (found === undefined || found.kind === 'limit-table')
      throw new Error('a search with windows has inputs');
    return { ...found, observedCount: seen, background: expected, backgroundUncertainty: spread };
  };
  return { ok: true, content: changedSearch(search, { scan, inputs }, ['suppositions', 'placedExcess']) };
}
