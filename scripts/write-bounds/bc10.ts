import { captions, type ModelBounds } from './source.ts';

const both = [captions.bc10, captions.bc10Early];

/** Bounds on an axion-like particle that couples to fermions. */
export const bc10Bounds: ModelBounds = {
  model: 'bc10',
  convention: 'Cff_over_Lambda_TeV-1',
  invisibleFraction: 0,
  contours: [
    {
      id: 'bc10-bbn',
      label: 'BBN',
      experiment: 'Big Bang nucleosynthesis',
      experimentKind: 'cosmology',
      namedIn: both,
      citations: ['Beacham:2020pbc'],
      publication: 'J. Beacham et al., J. Phys. G 47 (2020) 010501',
      figure: 'unlabelled contour of BC10, identified by the lifetimes of 0.1–0.5 s along its upper edge',
      arxiv: '1901.09966',
      shape: 'upper-edge',
      confidenceLevel: null,
      reader: 'sensCalc',
      convention: 'g_Y',
      claimedTo: 1.09e-8,
      note: 'The lower end of the source at 1.09 × 10⁻⁸ is the end of its plot.',
      files: [{ file: 'bc10-bbn-gY.csv', bottom: 1.3e-8 }],
    },
  ],
  recasts: [
    {
      id: 'bc10-e949',
      label: 'E949',
      experiment: 'E787/E949',
      experimentKind: 'kaon',
      namedIn: both,
      citations: ['E949:2009study'],
      recast: 'e949-invisible',
    },
    {
      id: 'bc10-na48-2',
      label: 'NA48/2',
      experiment: 'NA48/2',
      experimentKind: 'kaon',
      namedIn: [captions.bc10],
      citations: ['NA48:2017lnv'],
      recast: 'na48-2-pimumu',
    },
    {
      id: 'bc10-microboone',
      label: 'MicroBooNE ee',
      experiment: 'MicroBooNE',
      experimentKind: 'neutrino',
      namedIn: [],
      citations: ['MicroBooNE:2021ee'],
      recast: 'microboone-piee',
    },
  ],
  missing: [
    {
      id: 'bc10-lhcb',
      label: 'LHCb',
      experiment: 'LHCb',
      experimentKind: 'collider',
      namedIn: both,
      citations: ['LHCb:2015kstar', 'LHCb:2017kplus'],
      arxiv: '1508.04094',
      reason:
        'The contours in circulation stand in g_Y of another normalisation, which could not be verified against C_ff/Λ; contours of that kind are off by factors of 3 to 5 in the coupling.',
    },
    {
      id: 'bc10-kmu2',
      label: 'Kμ2',
      experiment: 'Kμ2 at KEK',
      experimentKind: 'kaon',
      namedIn: both,
      citations: ['Yamazaki:1984neutral'],
      reason:
        'Limits on B(K⁺ → π⁺X) of 2 × 10⁻⁵ and (1.5–4) × 10⁻⁶ are known, but not the masses that they belong to.',
    },
    {
      id: 'bc10-cleo',
      label: 'CLEO',
      experiment: 'CLEO',
      experimentKind: 'collider',
      namedIn: both,
      citations: ['CLEO:2001familon'],
      arxiv: 'hep-ex/0106038',
      reason:
        'B(B± → K±X) < 4.9 × 10⁻⁵ for a massless X that escapes is known; the B → Ka rate and the escape probability could not be checked against a published contour.',
    },
    {
      id: 'bc10-charm',
      label: 'CHARM',
      experiment: 'CHARM',
      experimentKind: 'beamDump',
      namedIn: both,
      citations: ['CHARM:1985axion'],
      reason:
        'No reading of the contour is at hand for C_ff/Λ, and a beam-dump yield cannot be derived from the published numbers alone.',
    },
    {
      id: 'bc10-ktev',
      label: 'KTeV',
      experiment: 'KTeV',
      experimentKind: 'kaon',
      namedIn: both,
      citations: ['KTeV:2000mumu'],
      arxiv: 'hep-ex/0001006',
      reason:
        'B(K_L → π⁰μ⁺μ⁻) < 3.8 × 10⁻¹⁰ is known; the K_L → π⁰a rate could not be checked against a published contour.',
    },
    {
      id: 'bc10-na62-dump',
      label: 'NA62 dump',
      experiment: 'NA62 in beam-dump mode',
      experimentKind: 'beamDump',
      namedIn: [captions.bc10],
      citations: ['NA62:2025hadronic'],
      arxiv: '2502.04241',
      reason: 'The collaboration published its tables on HEPData; they could not be read here.',
    },
  ],
};
