/** How the file of a search is to be read: events in windows, a peak on a spectrum, or a table of limits. */
export type AnalysisKind = 'counting' | 'peak' | 'limit-table';

/** One analysis file below `data/`. */
export interface AnalysisFile {
  readonly kind: AnalysisKind;
  readonly path: string;
  /** Whether its data are searched without windows too, as a search of its own. */
  readonly unbinned?: boolean;
  /** Whether it looks for what X decays to; otherwise for an X that escapes. */
  readonly seesDecays?: boolean;
  /** Whether the picture that a visitor sees first is made of it; such files are read before the others. */
  readonly first?: boolean;
}

/** Identifier of the search that a file below `data/` describes. */
export const idOfFile = (path: string): string => path.replace(/^.*\/|\.json$/g, '');

/** Identifier of the unbinned analysis of a search's data. */
export const unbinnedId = (search: string): string => `${search}-shape`;

/** Analysis files, one search each, in the order in which searches are listed and drawn. */
export const analysisFiles: readonly AnalysisFile[] = [
  { kind: 'counting', path: 'analyses/na62-pinunu-2016-2022.json', first: true },
  { kind: 'limit-table', path: 'analyses/na62-pi0-invisible.json' },
  { kind: 'peak', path: 'analyses/na62-pimumu-2017-2018.json', seesDecays: true },
  { kind: 'limit-table', path: 'analyses/na62-pigammagamma-2017-2018.json', seesDecays: true },
  { kind: 'counting', path: 'analyses/na62-pinunu-2017.json', unbinned: true },
];

/** Searches without windows. */
export const unbinnedIds: readonly string[] = analysisFiles
  .filter(({ unbinned }) => unbinned === true)
  .map(({ path }) => unbinnedId(idOfFile(path)));

/** Limits of other experiments below `data/` that the engine recasts into every model, in the order in which they are listed. */
export const recastFiles: readonly AnalysisFile[] = [
  { kind: 'limit-table', path: 'recasts/e949-invisible.json' },
  { kind: 'limit-table', path: 'recasts/na48-2-pimumu.json', seesDecays: true },
  { kind: 'limit-table', path: 'recasts/e787-pigammagamma.json', seesDecays: true },
  { kind: 'limit-table', path: 'recasts/microboone-piee.json', seesDecays: true },
];

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

/** Searches for what X decays to. */
export const decaySearchIds: ReadonlySet<string> = new Set(
  [...analysisFiles, ...recastFiles]
    .filter(({ seesDecays }) => seesDecays === true)
    .map(({ path }) => idOfFile(path)),
);
