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
  /** Years of its data, or its experiment where no years are known. */
  readonly years: string;
  /** Experiment and years. */
  readonly period: string;
  /** What X must do to be seen by it, after the symbol of X; empty where the name says it. */
  readonly fate: string;
  /** An earlier analysis of the same reaction: a line, not a region. */
  readonly earlier: boolean;
}

const pinunu = 'πνν\u0304';

interface Look extends Pick<SearchFace, 'style' | 'name' | 'short'> {
  readonly experiment: string;
}

const looks: Readonly<Record<Signature, Look>> = {
  invisible: { style: 'pinunu', name: rich('K^+ → π^+νν\u0304'), short: rich(pinunu), experiment: 'NA62' },
  mumu: { style: 'pimumu', name: rich('K^+ → π^+μ^+μ^−'), short: rich('πμμ'), experiment: 'NA62' },
  ee: { style: 'pimumu', name: rich('K^+ → π^+e^+e^−'), short: rich('πee'), experiment: 'MicroBooNE' },
  gammagamma: { style: 'pigammagamma', name: rich('K^+ → π^+γγ'), short: rich('πγγ'), experiment: 'NA62' },
};

function usual(signature: Signature, years?: string): SearchFace {
  const { experiment, ...look } = looks[signature];
  const fate = signature === 'invisible' ? faceWords.escapes : faceWords.decays;
  const period = years === undefined ? experiment : `${experiment} ${years}`;
  return {
    ...look,
    regionName: look.name,
    row: look.name,
    years: years ?? experiment,
    period,
    fate,
    earlier: false,
  };
}

const earlier = (short: string, row: string, years: string): SearchFace => ({
  ...usual('invisible', years),
  style: 'earlier',
  short: rich(short),
  row: rich(row),
  earlier: true,
});

const own: ReadonlyMap<string, () => SearchFace> = new Map([
  ['na62-pinunu-2016-2022', () => usual('invisible', '2016–2022')],
  ['na62-pinunu-2017', () => earlier(faceWords.of(pinunu, '2017'), faceWords.same('2017'), '2017')],
  [
    'na62-pinunu-2017-shape',
    () => {
      const name = faceWords.shape(`${pinunu} 2017`);
      return earlier(name, name, faceWords.shape('2017'));
    },
  ],
  [
    'na62-pi0-invisible',
    () => {
      const short = rich(faceWords.neutralPionShort);
      const name = rich(faceWords.neutralPion);
      return {
        ...usual('invisible', '2017'),
        style: 'pi0inv',
        name,
        regionName: short,
        row: short,
        short,
        fate: '',
      };
    },
  ],
  ['na62-pimumu-2017-2018', () => usual('mumu', '2017–2018')],
  ['na62-pigammagamma-2017-2018', () => usual('gammagamma', '2017–2018')],
]);

/**
 * The face of a search; one that has none of its own gets that of its signature.
 * @param search identifier
 * @param signature what the search looks for beside the pion
 */
export function searchFace(search: string, signature: Signature = 'invisible'): SearchFace {
  return own.get(search)?.() ?? usual(signature);
}

/** Whether the inputs of a search were reconstructed from its published result. */
export function isReconstructed(search: Pick<SearchSummary, 'provenanceKind'>): boolean {
  return search.provenanceKind === 'reconstructed';
}
