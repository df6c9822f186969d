import type { PublishedCurve } from '../../src/data/publishedCurveSchema.ts';

/** What a published curve needs beside its points. */
export interface CurveSource {
  readonly file: string;
  readonly id: string;
  readonly title: string;
  /** Where it was published, in as few words as the plot has room for. */
  readonly label: string;
  readonly search: string;
  readonly quantity: string;
  readonly citation: string;
  readonly alsoCited?: string[];
  readonly publication: string;
  readonly figure: string;
  readonly arxiv: string;
  readonly doi?: string;
  readonly note: string;
  /** Masses in the middle of stretches in which nothing is published. */
  readonly gapsMeV: readonly number[];
}

/** How all of these curves were obtained. */
export const readOffNote =
  'Read off by the authors of ALP-aca (arXiv:2508.08354, MIT licence), thinned to the vertices of the curve (1 % of ln B, 3 ' +
  'digits): accuracy 5–10 % at its vertices, about 20 % between them.';

/** The pion region between the two signal regions of K+ → π+νν̄. */
const pionGapMeV = 132;

/** The curves in `public/data/published`. */
export const curveSources: readonly CurveSource[] = [
  {
    file: 'na62-pinunu-2016-2022-observed.csv',
    id: 'na62-pinunu-2016-2022-observed',
    title: 'NA62 K⁺ → π⁺νν̄ 2016–2022, as published',
    label: 'JHEP 11 (2025) 143, fig. 2a',
    search: 'na62-pinunu-2016-2022',
    quantity: 'B(K⁺ → π⁺X), X invisible',
    citation: 'NA62:2025hidden',
    publication: 'NA62 Collaboration, JHEP 11 (2025) 143, CERN-EP-2025-167',
    figure: '2a',
    arxiv: '2507.17286',
    doi: '10.17182/hepdata.160245',
    note: '',
    gapsMeV: [pionGapMeV],
  },
  {
    file: 'na62-pinunu-2017-observed.csv',
    id: 'na62-pinunu-2017-observed',
    title: 'NA62 K⁺ → π⁺νν̄ 2017, shape analysis as published',
    label: 'JHEP 03 (2021) 058, fig. 4, shape analysis',
    search: 'na62-pinunu-2017',
    quantity: 'B(K⁺ → π⁺X), X invisible or decaying visibly',
    citation: 'NA62:2021feebly',
    publication: 'NA62 Collaboration, JHEP 03 (2021) 058',
    figure: '4 right',
    arxiv: '2011.11329',
    note: ' The row that its readers labelled 10 ns is the one for τ = ∞: only then is ln B linear in 1/τ.',
    gapsMeV: [pionGapMeV],
  },
  {
    file: 'na62-pi0-invisible.csv',
    id: 'na62-pi0-invisible-observed',
    title: 'NA62 π⁰ → invisible, as published',
    label: 'JHEP 11 (2025) 143, fig. 3',
    search: 'na62-pi0-invisible',
    quantity: 'B(K⁺ → π⁺X), X invisible or decaying visibly',
    citation: 'NA62:2021pi0inv',
    alsoCited: ['NA62:2025hidden'],
    publication: 'NA62 Collaboration, JHEP 02 (2021) 201, and JHEP 11 (2025) 143',
    figure: '3 of JHEP 11 (2025) 143',
    arxiv: '2010.07644',
    note: ' The row that its readers labelled 10 ns is the one for τ = ∞: it gives 4.4 × 10⁻⁹ × B(K⁺ → π⁺π⁰) at the π⁰ mass.',
    gapsMeV: [],
  },
  {
    file: 'na62-pimumu.csv',
    id: 'na62-pimumu-2017-2018-observed',
    title: 'NA62 K⁺ → π⁺μ⁺μ⁻ 2017–2018, as published',
    label: 'JHEP 11 (2025) 143, fig. 6a',
    search: 'na62-pimumu-2017-2018',
    quantity: 'B(K⁺ → π⁺X) × B(X → μ⁺μ⁻), X decaying at once',
    citation: 'NA62:2025hidden',
    publication: 'NA62 Collaboration, JHEP 11 (2025) 143, CERN-EP-2025-167',
    figure: '6a',
    arxiv: '2507.17286',
    doi: '10.17182/hepdata.160245',
    note: '',
    gapsMeV: [],
  },
  {
    file: 'na62-pigammagamma.csv',
    id: 'na62-pigammagamma-2017-2018-observed',
    title: 'NA62 K⁺ → π⁺γγ 2017–2018, as published',
    label: 'JHEP 11 (2025) 143, fig. 7b',
    search: 'na62-pigammagamma-2017-2018',
    quantity: 'B(K⁺ → π⁺X) × B(X → γγ), X decaying at once',
    citation: 'NA62:2024pigg',
    alsoCited: ['NA62:2025hidden'],
    publication: 'NA62 Collaboration, Phys. Lett. B 850 (2024) 138513, and JHEP 11 (2025) 143',
    figure: '7b of JHEP 11 (2025) 143',
    arxiv: '2311.01837',
    note: '',
    gapsMeV: [],
  },
];

/** Keys of what a curve or table is cited by. */
export function readOffCitations({
  citation,
  alsoCited,
}: CurveSource): Pick<PublishedCurve, 'citation' | 'alsoCited'> {
  return { citation, ...(alsoCited === undefined ? {} : { alsoCited }) };
}

/** Provenance of a curve or table that was read off. */
export function readOffProvenance(source: CurveSource, extraNote = ''): PublishedCurve['provenance'] {
  const { publication, figure, arxiv, doi, note } = source;
  return {
    kind: 'read-off-figure',
    publication,
    figure,
    ...(doi === undefined ? {} : { doi }),
    arxiv,
    note: `${readOffNote}${note}${extraNote}`,
    licence: 'Facts of a publication',
  };
}
