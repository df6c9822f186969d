import type { CountingAnalysis } from '../../data/analysisSchema.ts';
import type { DataFile } from '../../data/dataFile.ts';
import { parseCountingAnalysis } from '../../data/loadAnalysis.ts';
import { checkPeakAnalysis } from '../../data/loadPeakAnalysis.ts';
import type { OfficialRole, OfficialTable, OfficialTableOf } from '../../data/officialSchema.ts';
import type { PeakAnalysis } from '../../data/peakSchema.ts';
import { createCountingSearch } from '../../searches/countingSearch.ts';
import { createPeakSearch } from '../../searches/peakSearch.ts';
import type { OfficialProblem, OfficialUse, Search } from '../../searches/search.ts';
import { changedSearch } from './changedSearch.ts';
import { withAcceptance, withDimuons } from './dimuon.ts';
import { withLimits } from './limits.ts';
import type { Replaced } from './replaced.ts';
import { merged } from './overMass.ts';
import { withSpectrum } from './spectrum.ts';
import { withWindowCounts } from './windowCounts.ts';

/** Roles that take the place of events and of what turns them into limits; a search has all of either row reconstructed. */
const countsRoles: readonly OfficialRole[] = ['spectrum', 'dimuon-spectrum', 'window-counts'];
const scaleRoles: readonly OfficialRole[] = ['sensitivity', 'acceptance'];

const isRole =
  <R extends OfficialRole>(role: R) =>
  (table: OfficialTable): table is OfficialTableOf<R> =>
    table.role === role;

/** An analysis that passes the check of our own files, or what is wrong with it. */
function sound<T>(checked: DataFile<T>): Replaced<T> {
  return checked.ok ? checked : { ok: false, problem: { code: 'unsound', reason: checked.reason } };
}

const counted = (analysis: CountingAnalysis): DataFile<CountingAnalysis> => {
  const result = parseCountingAnalysis(analysis, analysis.id);
  return result.ok ? { ok: true, content: result.analysis } : result;
};

function withSensitivity(
  analysis: CountingAnalysis,
  table: OfficialTableOf<'sensitivity'>,
): Replaced<CountingAnalysis> {
  const replaced = merged(analysis.singleEventSensitivity, table, analysis.massRangesMeV);
  if (!replaced.ok) return replaced;
  const { massMeV, value } = replaced.content;
  return {
    ok: true,
    content: { ...analysis, singleEventSensitivity: { massMeV: [...massMeV], value: [...value] } },
  };
}

/** Takes tables one after the other, the newest last; one that cannot be taken has its problem noted. */
function folded<T>(
  start: T,
  tables: readonly OfficialTable[],
  take: (content: T, table: OfficialTable) => Replaced<T> | null,
  problems: Map<string, OfficialProblem>,
): T {
  return tables.reduce((content, table) => {
    const taken = take(content, table);
    if (taken === null) return content;
    problems.delete(table.id);
    if (taken.ok) return taken.content;
    problems.set(table.id, taken.problem);
    return content;
  }, start);
}

function fromAnalysis(
  search: Search,
  tables: readonly OfficialTable[],
  problems: Map<string, OfficialProblem>,
): Search {
  const { unbinned, peak } = search;
  const checkedStep = <T>(replaced: Replaced<T>, check: (content: T) => DataFile<T>): Replaced<T> =>
    replaced.ok ? sound(check(replaced.content)) : replaced;
  if (unbinned !== undefined) {
    const take = (analysis: CountingAnalysis, table: OfficialTable) => {
      if (table.role === 'spectrum') return checkedStep(withSpectrum(analysis, table), counted);
      return table.role === 'sensitivity' ? checkedStep(withSensitivity(analysis, table), counted) : null;
    };
    const analysis = folded(unbinned, tables, take, problems);
    return analysis === unbinned ? search : createCountingSearch(analysis);
  }
  if (peak === undefined) return search;
  const take = (analysis: PeakAnalysis, table: OfficialTable) => {
    const check = (content: PeakAnalysis) => checkPeakAnalysis(content, content.id);
    if (table.role === 'dimuon-spectrum') return checkedStep(withDimuons(analysis, table), check);
    return table.role === 'acceptance' ? checkedStep(withAcceptance(analysis, table), check) : null;
  };
  const analysis = folded(peak, tables, take, problems);
  return analysis === peak ? search : createPeakSearch(analysis);
}

/**
 * A search with official tables in the place of what was reconstructed; a table that does not fit it leaves it as it is, and
 * says why. Spectrum, sensitivity and acceptance replace fields of its analysis, which must pass the check of our own files;
 * events per window and limits replace what is computed of them.
 * @param search as its file describes it
 * @param tables official tables, the newest last; those of other searches are passed over
 */
export function officialSearch(search: Search, tables: readonly OfficialTable[]): Search {
  const mine = tables.filter((table) => table.search === search.id);
  if (mine.length === 0) return search;
  const problems = new Map<string, OfficialProblem>(mine.map(({ id }) => [id, { code: 'not-of-search' }]));
  const analysed = fromAnalysis(search, mine, problems);
  const windowed = folded(
    analysed,
    mine,
    (base, table) =>
      table.role === 'window-counts' && base.suppositions !== undefined
        ? withWindowCounts(base, table)
        : null,
    problems,
  );
  const limits = mine.filter(isRole('limits'));
  const limited = limits.length === 0 ? null : withLimits(windowed, limits);
  for (const { id } of limits) {
    if (limited === null || limited.ok) problems.delete(id);
    else problems.set(id, limited.problem);
  }
  const official = mine.map(({ id, role, name }): OfficialUse => ({
    id,
    role,
    name,
    problem: problems.get(id) ?? null,
  }));
  const used = official.filter(({ problem }) => problem === null).map(({ role }) => role);
  const has = (roles: readonly OfficialRole[]) => roles.some((role) => used.includes(role));
  const isWhole = search.table !== undefined || (has(countsRoles) && has(scaleRoles));
  const kind = isWhole ? 'official-table' : has(countsRoles) ? 'official-counts' : 'partly-official';
  return changedSearch(limited?.ok === true ? limited.content : windowed, {
    official,
    ...(used.length === 0 ? {} : { provenanceKind: kind }),
  });
}
