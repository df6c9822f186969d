import type { SearchSummary } from '../../engine/answer.ts';
import type { RichText, SeriesStyle } from '../../plot/scene.ts';
import type { Signature } from '../../searches/search.ts';
import { rich } from '../text/markup.ts';

/** How a search looks and is called on the page. */
export interface SearchFace {
  readonly style: SeriesStyle;
  /** Its reaction, for regions and rows. */
  readonly name: RichText;
  /** Its name inside its region. */
  readonly regionName: RichText;
  /** Its name inside a sentence or in a narrow place. */
  readonly short: RichText;
  /** Its name in a row of the readout, under the row of the search that it repeats. */
  readonly row: RichText;
  /** Experiment and years. */
  readonly period: string;
  /** What X must do to be seen by it, after the symbol of X; empty where the name says it. */
  readonly fate: string;
  /** An earlier analysis of the same reaction: a line, not a region. */
  readonly earlier: boolean;
  /** Where it is described. */
  readonly source: string;
  /** Equation of its lifetime acceptance. */
  readonly acceptanceSource: string;
}

const pinunu = rich('K^+ → π^+νν\u0304');
const inDetector = 'decays inside the detector';

type Derived = 'regionName' | 'row' | 'earlier';

function face(own: Omit<SearchFace, Derived> & Partial<SearchFace>): SearchFace {
  return { regionName: own.name, row: own.name, earlier: false, ...own };
}

const bySignature: Readonly<Record<Signature, SearchFace>> = {
  invisible: face({
    style: 'pinunu',
    name: pinunu,
    short: rich('πνν\u0304'),
    period: 'NA62',
    fate: 'escapes unseen',
    source: '2025 paper section 2.1',
    acceptanceSource: '2021 paper section 4',
  }),
  mumu: face({
    style: 'pimumu',
    name: rich('K^+ → π^+μ^+μ^−'),
    short: rich('πμμ'),
    period: 'NA62',
    fate: inDetector,
    source: '2025 paper section 3.1',
    acceptanceSource: '2025 paper eq. 3.1',
  }),
  ee: face({
    style: 'pimumu',
    name: rich('K^+ → π^+e^+e^−'),
    short: rich('πee'),
    period: 'MicroBooNE',
    fate: inDetector,
    source: '',
    acceptanceSource: '',
  }),
  gammagamma: face({
    style: 'pigammagamma',
    name: rich('K^+ → π^+γγ'),
    short: rich('πγγ'),
    period: 'NA62',
    fate: inDetector,
    source: '2025 paper section 3.2',
    acceptanceSource: '2025 paper section 3.2',
  }),
};

const pinunuOf2017: SearchFace = {
  ...bySignature.invisible,
  style: 'earlier',
  short: rich('πνν\u0304 of 2017'),
  row: rich('the same, 2017'),
  period: 'NA62 2017',
  earlier: true,
  source: '2021 paper section 6',
};

const own: ReadonlyMap<string, SearchFace> = new Map([
  ['na62-pinunu-2016-2022', { ...bySignature.invisible, period: 'NA62 2016–2022' }],
  ['na62-pinunu-2017', pinunuOf2017],
  [
    'na62-pinunu-2017-shape',
    {
      ...pinunuOf2017,
      short: rich('πνν\u0304 2017, shape'),
      row: rich('πνν\u0304 2017, shape'),
      period: 'NA62 2017, shape',
      source: '2021 paper section 5',
    },
  ],
  [
    'na62-pi0-invisible',
    {
      ...bySignature.invisible,
      style: 'pi0inv',
      name: rich('π^0 → invisible'),
      regionName: rich('π^0 → inv.'),
      row: rich('π^0 → inv.'),
      short: rich('π^0 → inv.'),
      period: 'NA62 2017',
      fate: '',
      source: '2025 paper section 2.2',
    },
  ],
  ['na62-pimumu-2017-2018', { ...bySignature.mumu, period: 'NA62 2017–2018' }],
  ['na62-pigammagamma-2017-2018', { ...bySignature.gammagamma, period: 'NA62 2017–2018' }],
]);

/**
 * The face of a search; one that has none of its own gets that of its signature.
 * @param search identifier
 * @param signature what the search looks for beside the pion
 */
export function searchFace(search: string, signature: Signature = 'invisible'): SearchFace {
  return own.get(search) ?? bySignature[signature];
}

/** Whether the inputs of a search were reconstructed from its published result. */
export function isReconstructed(search: Pick<SearchSummary, 'provenanceKind'>): boolean {
  return search.provenanceKind === 'reconstructed';
}

/** The years of a search, without its experiment. */
export const yearsOf = (period: string): string => period.replace('NA62 ', '');
