import type { SearchSummary } from '../../engine/answer.ts';
import type { RichText, SeriesStyle } from '../../plot/scene.ts';
import type { Signature } from '../../searches/search.ts';
import { faceWords } from '../../words/en/faces.ts';
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
}

const pinunu = rich('K^+ → π^+νν\u0304');
const shortPinunu = 'πνν\u0304';
const pimumu = rich('K^+ → π^+μ^+μ^−');
const piee = rich('K^+ → π^+e^+e^−');
const pigammagamma = rich('K^+ → π^+γγ');
const shortNames = {
  invisible: rich(shortPinunu),
  mumu: rich('πμμ'),
  ee: rich('πee'),
  gammagamma: rich('πγγ'),
};

type Derived = 'regionName' | 'row' | 'earlier';

function face(own: Omit<SearchFace, Derived> & Partial<SearchFace>): SearchFace {
  return { regionName: own.name, row: own.name, earlier: false, ...own };
}

const bySignature: Readonly<Record<Signature, (period?: string) => SearchFace>> = {
  invisible: (period = 'NA62') =>
    face({
      style: 'pinunu',
      name: pinunu,
      short: shortNames.invisible,
      period,
      fate: faceWords.escapes,
    }),
  mumu: (period = 'NA62') =>
    face({ style: 'pimumu', name: pimumu, short: shortNames.mumu, period, fate: faceWords.decays }),
  ee: (period = 'MicroBooNE') =>
    face({ style: 'pimumu', name: piee, short: shortNames.ee, period, fate: faceWords.decays }),
  gammagamma: (period = 'NA62') =>
    face({
      style: 'pigammagamma',
      name: pigammagamma,
      short: shortNames.gammagamma,
      period,
      fate: faceWords.decays,
    }),
};

function pinunuOf2017(short: string, row: string, period: string): SearchFace {
  const repeated = bySignature.invisible(period);
  return { ...repeated, style: 'earlier', short: rich(short), row: rich(row), earlier: true };
}

function neutralPion(): SearchFace {
  const short = rich(faceWords.neutralPionShort);
  return {
    style: 'pi0inv',
    name: rich(faceWords.neutralPion),
    regionName: short,
    row: short,
    short,
    period: 'NA62 2017',
    fate: '',
    earlier: false,
  };
}

const own: ReadonlyMap<string, () => SearchFace> = new Map([
  ['na62-pinunu-2016-2022', () => bySignature.invisible('NA62 2016–2022')],
  [
    'na62-pinunu-2017',
    () => pinunuOf2017(faceWords.of(shortPinunu, '2017'), faceWords.same('2017'), 'NA62 2017'),
  ],
  [
    'na62-pinunu-2017-shape',
    () => {
      const name = faceWords.shape(`${shortPinunu} 2017`);
      return pinunuOf2017(name, name, faceWords.shape('NA62 2017'));
    },
  ],
  ['na62-pi0-invisible', neutralPion],
  ['na62-pimumu-2017-2018', () => bySignature.mumu('NA62 2017–2018')],
  ['na62-pigammagamma-2017-2018', () => bySignature.gammagamma('NA62 2017–2018')],
]);

/**
 * The face of a search; one that has none of its own gets that of its signature.
 * @param search identifier
 * @param signature what the search looks for beside the pion
 */
export function searchFace(search: string, signature: Signature = 'invisible'): SearchFace {
  return (own.get(search) ?? bySignature[signature])();
}

/** Whether the inputs of a search were reconstructed from its published result. */
export function isReconstructed(search: Pick<SearchSummary, 'provenanceKind'>): boolean {
  return search.provenanceKind === 'reconstructed';
}

/** The years of a search, without its experiment. */
export const yearsOf = (period: string): string => period.replace('NA62 ', '');
