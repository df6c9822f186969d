import type { LimitGrid } from '../../src/data/limitGridSchema.ts';
import type { LimitTable } from '../../src/data/limitTableSchema.ts';

/** What every recast needs beside the points of its figure. */
interface Common {
  readonly file: string;
  readonly id: string;
  readonly title: string;
  readonly experiment: string;
  readonly citation: string;
  readonly alsoCited?: string[];
  readonly publication: string;
  readonly figure: string;
  readonly arxiv: string;
  readonly note: string;
  readonly confidenceLevel: number;
  readonly experimentKind: LimitGrid['recast']['experimentKind'];
}

/** Limits on K → πX. */
export interface RecastSource extends Common {
  readonly signature: LimitTable['signature'];
  readonly massRangesMeV: readonly [number, number][];
}

/** Limits on decays of B mesons. */
export interface GridSource extends Common {
  readonly signature: LimitGrid['signature'];
  readonly production: LimitGrid['production'];
}

/** Limits of other experiments on B(K → πX), with or without a decay fraction, that are recast into every model. */
export const recastSources: readonly RecastSource[] = [
  {
    file: 'e949.csv',
    id: 'e949-invisible',
    title: 'E787/E949 K⁺ → π⁺νν̄',
    signature: 'invisible',
    experiment: 'E787/E949',
    citation: 'E949:2009study',
    alsoCited: ['NA62:2021feebly'],
    publication: 'BNL-E949 Collaboration, Phys. Rev. D 79 (2009) 092004',
    figure: '4 right of JHEP 03 (2021) 058 (arXiv:2011.11329)',
    arxiv: '0903.0030',
    note:
      ' The row that its readers labelled 10 ns is the one for τ = ∞: only then is ln B linear in 1/τ. The limits are those ' +
      'of stopped kaons, for X that escapes or decays to visible particles outside the detector.',
    confidenceLevel: 0.9,
    massRangesMeV: [
      [0, 115],
      [151.1, 254.4],
    ],
    experimentKind: 'kaon',
  },
  {
    file: 'na48-2-pimumu.csv',
    id: 'na48-2-pimumu',
    title: 'NA48/2 K± → π±μ⁺μ⁻',
    signature: 'mumu',
    experiment: 'NA48/2',
    citation: 'NA48:2017lnv',
    publication: 'NA48/2 Collaboration, Phys. Lett. B 769 (2017) 67',
    figure: 'limits on B(K± → π±X) × B(X → μ⁺μ⁻) at several lifetimes',
    arxiv: '1612.04723',
    note: '',
    confidenceLevel: 0.9,
    massRangesMeV: [[212.9, 348.7]],
    experimentKind: 'kaon',
  },
  {
    file: 'e787-pigammagamma.csv',
    id: 'e787-pigammagamma',
    title: 'E787 K⁺ → π⁺γγ',
    signature: 'gammagamma',
    experiment: 'E787',
    citation: 'E787:1997gg',
    publication: 'BNL E787 Collaboration, Phys. Rev. Lett. 79 (1997) 4079',
    figure: 'limits on B(K⁺ → π⁺X) × B(X → γγ) at several lifetimes',
    arxiv: 'hep-ex/9708011',
    note: '',
    confidenceLevel: 0.9,
    massRangesMeV: [[5.528, 95.48]],
    experimentKind: 'kaon',
  },
  {
    file: 'microboone-piee.csv',
    id: 'microboone-piee',
    title: 'MicroBooNE K⁺ → π⁺e⁺e⁻',
    signature: 'ee',
    experiment: 'MicroBooNE',
    citation: 'MicroBooNE:2021ee',
    publication: 'MicroBooNE Collaboration, Phys. Rev. Lett. 127 (2021) 151803',
    figure: 'limits on B(K⁺ → π⁺X) × B(X → e⁺e⁻) at seven masses, as a function of the lifetime',
    arxiv: '2106.00568',
    note: ' The confidence level is 95 %; what it excludes is excluded at 90 % as well.',
    confidenceLevel: 0.95,
    massRangesMeV: [[10, 210]],
    experimentKind: 'neutrino',
  },
];

/** Limits of other experiments on B → KX and B → K*X, times the decay fraction, that are recast into models that say how often these happen. */
export const gridSources: readonly GridSource[] = [
  {
    file: 'belle2-bkee.csv',
    id: 'belle-2-kee',
    title: 'Belle II B⁺ → K⁺e⁺e⁻',
    signature: 'ee',
    production: 'bplus-kplus',
    experiment: 'Belle II',
    citation: 'BelleII:2023mediator',
    publication: 'Belle II Collaboration, Phys. Rev. D 108 (2023) L111104',
    figure: 'limits on B(B⁺ → K⁺S) × B(S → e⁺e⁻) at many lifetimes',
    arxiv: '2306.02830',
    note: 'Of the source every tenth mass.',
    confidenceLevel: 0.95,
    experimentKind: 'collider',
  },
  {
    file: 'belle2-bkmumu.csv',
    id: 'belle-2-kmumu',
    title: 'Belle II B⁺ → K⁺μ⁺μ⁻',
    signature: 'mumu',
    production: 'bplus-kplus',
    experiment: 'Belle II',
    citation: 'BelleII:2023mediator',
    publication: 'Belle II Collaboration, Phys. Rev. D 108 (2023) L111104',
    figure: 'limits on B(B⁺ → K⁺S) × B(S → μ⁺μ⁻) at many lifetimes',
    arxiv: '2306.02830',
    note: 'Of the source every sixth mass.',
    confidenceLevel: 0.95,
    experimentKind: 'collider',
  },
  {
    file: 'lhcb-bkmumu.csv',
    id: 'lhcb-kmumu',
    title: 'LHCb B⁺ → K⁺μ⁺μ⁻',
    signature: 'mumu',
    production: 'bplus-kplus',
    experiment: 'LHCb',
    citation: 'LHCb:2017kplus',
    publication: 'LHCb Collaboration, Phys. Rev. D 95 (2017) 071101',
    figure: 'limits on B(B⁺ → K⁺χ) × B(χ → μ⁺μ⁻) at many lifetimes',
    arxiv: '1612.07818',
    note: 'Of the source every mass.',
    confidenceLevel: 0.95,
    experimentKind: 'collider',
  },
  {
    file: 'lhcb-bkstarmumu.csv',
    id: 'lhcb-kstarmumu',
    title: 'LHCb B⁰ → K*⁰μ⁺μ⁻',
    signature: 'mumu',
    production: 'bzero-kstar',
    experiment: 'LHCb',
    citation: 'LHCb:2015kstar',
    publication: 'LHCb Collaboration, Phys. Rev. Lett. 115 (2015) 161802',
    figure: 'limits on B(B⁰ → K*⁰χ) × B(χ → μ⁺μ⁻) at many lifetimes',
    arxiv: '1508.04094',
    note: 'Of the source every mass.',
    confidenceLevel: 0.95,
    experimentKind: 'collider',
  },
];
