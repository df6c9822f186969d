import { type AnalysisFile, analysisFiles } from './searchList.ts';

/** Identifier of the search that a file below `data/` describes. */
export const idOfFile = (path: string): string => path.replace(/^.*\/|\.json$/g, '');

/** Identifier of the unbinned analysis of a search's data. */
export const unbinnedId = (search: string): string => `${search}-shape`;

/** Identifiers of all searches, in the order of their list, then those of the user's own. */
export let searchIds: readonly string[] = analysisFiles.map(({ path }) => idOfFile(path));

/** What the list of searches says of one; undefined for others, such as those without windows. */
export function analysisFile(search: string): AnalysisFile | undefined {
  return analysisFiles.find(({ path }) => idOfFile(path) === search);
}

/** Searches that count, so that other events can be supposed in them; the usual one first. */
export let countingSearchIds: readonly string[] = analysisFiles
  .filter(({ kind }) => kind !== 'limit-table')
  .map(({ path }) => idOfFile(path));

/** Lists other searches than before. @param all those of the list and those of the user's own @param counting those that count */
export function listSearches(all: readonly string[], counting: readonly string[]): void {
  searchIds = all;
  countingSearchIds = counting;
}

/** Searches whose data are searched without windows too. */
export const binnedIds: readonly string[] = analysisFiles
  .filter(({ unbinned }) => unbinned !== undefined)
  .map(({ path }) => idOfFile(path));

/** Searches without windows, each at the place of the one whose data it has. */
export const unbinnedIds: readonly string[] = binnedIds.map(unbinnedId);

/** Published curves below `data/`, for comparison. */
export const publishedCurveFiles: readonly string[] = [
  'published/na62-pinunu-2016-2022-observed.json',
  'published/na62-pinunu-2016-2018-derived.json',
  'published/na62-pi0-invisible-observed.json',
  'published/na62-pimumu-2017-2018-observed.json',
  'published/na62-pigammagamma-2017-2018-observed.json',
  'published/na62-pinunu-2017-observed.json',
];

/** Identifiers of the published curves, in the order of their list. */
export const publishedCurveIds: readonly string[] = publishedCurveFiles.map((path) =>
  path.replace(/^.*\/|\.json$/g, ''),
);

/** Searches of ours for an X that escapes, and those of them without windows. */
export const escapeSearchIds: ReadonlySet<string> = new Set([
  ...analysisFiles.filter(({ signature }) => signature === 'invisible').map(({ path }) => idOfFile(path)),
  ...unbinnedIds,
]);
