import { type AnalysisFile, analysisFiles } from './searchList.ts';

/** Identifier of the search that a file below `data/` describes. */
export const idOfFile = (path: string): string => path.replace(/^.*\/|\.json$/g, '');

/** Identifier of the unbinned analysis of a search's data. */
export const unbinnedId = (search: string): string => `${search}-shape`;

const listedIds = analysisFiles.map(({ path }) => idOfFile(path));
const listedCountingIds = analysisFiles
  .filter(({ kind }) => kind !== 'limit-table')
  .map(({ path }) => idOfFile(path));

/** Identifiers of all searches, in the order of their list, then those of the user's own. */
export let searchIds: readonly string[] = listedIds;

/** Searches that count, so that other events can be supposed in them; the usual one first, the user's own last. */
export let countingSearchIds: readonly string[] = listedCountingIds;

/** Names the searches of the user's own from now on, which all count, in the place of those before. */
export function nameOwnSearches(ids: readonly string[]): void {
  searchIds = [...listedIds, ...ids];
  countingSearchIds = [...listedCountingIds, ...ids];
}

/** What the list of searches says of one; undefined for others, such as those without windows. */
export function analysisFile(search: string): AnalysisFile | undefined {
  return analysisFiles.find(({ path }) => idOfFile(path) === search);
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
