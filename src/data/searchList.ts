/** How the file of a search is to be read: events in windows, a peak on a spectrum, a table of limits, or a grid of them. */
export type AnalysisKind = 'counting' | 'peak' | 'limit-table' | 'limit-grid';

/** What a search looks for beside the pion: nothing, or what X decays to. */
export type Signature = 'invisible' | 'mumu' | 'gammagamma' | 'ee';

/** One file of limits below `data/`. */
export interface LimitFile {
  readonly kind: AnalysisKind;
  readonly path: string;
  readonly signature: Signature;
}

/** A place in the paper of a year. */
export type PlaceInPaper = readonly [
  year: 2021 | 2025,
  kind: 'section' | 'equation' | 'figure' | 'table',
  number: string,
];

/** One search: its file below `data/`, and what the page shows of it before the file is read. */
export interface AnalysisFile extends LimitFile {
  /** Years of its data. */
  readonly years: string;
  /** Who made it, unless NA62. */
  readonly experiment?: string;
  /**
   * What it is called unless by the reaction of its signature, in the markup of words (`π^0`); it says what X must do. A
   * language may have another name for it.
   */
  readonly name?: string;
  /** Its colour, a token of figures, unless that of its signature. */
  readonly style?: 'pinunu' | 'pi0inv' | 'pimumu' | 'pigammagamma';
  /** Whether it is an earlier analysis that another one repeats: a line, not a region. */
  readonly earlier?: boolean;
  /** Row of the bar under the axis that shows where it looked; 0 unless another search in that row looked there too. */
  readonly coverageRow?: number;
  /** Where a paper describes it, unless where that describes all of its signature. */
  readonly described?: PlaceInPaper;
  /** Set where its data are searched without windows too, as a search of its own; where a paper describes that. */
  readonly unbinned?: { readonly described: PlaceInPaper };
  /** Whether the picture that a visitor sees first is made of it; such files are read before the others. */
  readonly first?: boolean;
}

/** All searches, in the order in which they are listed and drawn. */
export const analysisFiles: readonly AnalysisFile[] = [
  {
    kind: 'counting',
    path: 'analyses/na62-pinunu-2016-2022.json',
    signature: 'invisible',
    years: '2016–2022',
    first: true,
  },
  {
    kind: 'limit-table',
    path: 'analyses/na62-pi0-invisible.json',
    signature: 'invisible',
    years: '2017',
    name: 'π^0 → inv.',
    style: 'pi0inv',
    coverageRow: 1,
    described: [2025, 'section', '2.2'],
  },
  {
    kind: 'peak',
    path: 'analyses/na62-pimumu-2017-2018.json',
    signature: 'mumu',
    years: '2017–2018',
    coverageRow: 2,
  },
  {
    kind: 'limit-table',
    path: 'analyses/na62-pigammagamma-2017-2018.json',
    signature: 'gammagamma',
    years: '2017–2018',
    coverageRow: 1,
  },
  {
    kind: 'counting',
    path: 'analyses/na62-pinunu-2017.json',
    signature: 'invisible',
    years: '2017',
    earlier: true,
    described: [2021, 'section', '6'],
    unbinned: { described: [2021, 'section', '5'] },
  },
];
