import type { SearchSummary } from '../../engine/answer.ts';
import type { RichText, SeriesStyle } from '../../plot/scene.ts';
import type { Signature } from '../../searches/search.ts';
import { rich } from '../text/markup.ts';

/** How a search looks and is called on the page. */
export interface SearchFace {
  readonly style: SeriesStyle;
  /** Its reaction, for regions and rows. */
  readonly name: RichText;
  /** Experiment and years. */
  readonly period: string;
  /** What X must do to be seen by it, after the symbol of X. */
  readonly fate: string;
}

const bySignature: Readonly<Record<Signature, SearchFace>> = {
  invisible: { style: 'pinunu', name: rich('K^+ → π^+νν\u0304'), period: 'NA62', fate: 'escapes unseen' },
  mumu: {
    style: 'pimumu',
    name: rich('K^+ → π^+μ^+μ^−'),
    period: 'NA62',
    fate: 'decays inside the detector',
  },
  ee: {
    style: 'pimumu',
    name: rich('K^+ → π^+e^+e^−'),
    period: 'MicroBooNE',
    fate: 'decays inside the detector',
  },
  gammagamma: {
    style: 'pigammagamma',
    name: rich('K^+ → π^+γγ'),
    period: 'NA62',
    fate: 'decays inside the detector',
  },
};

const own: ReadonlyMap<string, Partial<SearchFace>> = new Map([
  ['na62-pinunu-2016-2022', { period: 'NA62 2016–2022' }],
  ['na62-pinunu-2017', { style: 'earlier', period: 'NA62 2017' }],
  ['na62-pi0-invisible', { style: 'pi0inv', name: rich('π^0 → invisible'), period: 'NA62 2017' }],
  ['na62-pimumu-2017-2018', { period: 'NA62 2017–2018' }],
  ['na62-pigammagamma-2017-2018', { period: 'NA62 2017–2018' }],
]);

/**
 * The face of a search; one that has none of its own gets that of its signature.
 * @param search identifier
 * @param signature what the search looks for beside the pion
 */
export function searchFace(search: string, signature: Signature = 'invisible'): SearchFace {
  return { ...bySignature[signature], ...own.get(search) };
}

/** Whether the inputs of a search were reconstructed from its published result. */
export function isReconstructed(search: Pick<SearchSummary, 'provenanceKind'>): boolean {
  return search.provenanceKind === 'reconstructed';
}
