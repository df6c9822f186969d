import { belle2, e949, lhcb, microboone, na48 } from './recasts.ts';
import { captions, levels, type ModelBounds } from './source.ts';

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
      level: null,
      reader: 'sensCalc',
      convention: 'g_Y',
      claimedTo: 1.09e-8,
      note: 'The lower end of the source at 1.09 × 10⁻⁸ is the end of its plot.',
      files: [{ file: 'bc10-bbn-gY.csv', bottom: 1.3e-8 }],
    },
    {
      id: 'bc10-lhcb',
      label: 'LHCb',
      experiment: 'LHCb',
      experimentKind: 'collider',
      namedIn: both,
      citations: ['LHCb:2015kstar', 'LHCb:2017kplus', 'Beacham:2020pbc'],
      publication:
        'LHCb Collaboration, Phys. Rev. Lett. 115 (2015) 161802 and Phys. Rev. D 95 (2017) 071101, as in J. Phys. G 47 (2020) 010501',
      figure: 'LHCb in BC10',
      arxiv: '1901.09966',
      shape: 'lower-edge',
      level: levels.lhcbBplus,
      reader: 'alpinistYukawa',
      convention: 'g_Y',
      note: 'That C_ff/Λ = g_Y/v holds for this contour was checked: limits of LHCb on B → K*X and B → KX with the rates of arXiv:1611.09355 and couplings that run from 1 TeV give its edge within 25 %.',
      files: [{ file: 'bc10-lhcb-gY.csv', sides: [211.5] }],
    },
  ],
  recasts: [
    e949('bc10', { namedIn: both }),
    na48('bc10', { label: 'NA48/2', namedIn: [captions.bc10] }),
    microboone('bc10'),
    ...belle2('bc10'),
    ...lhcb('bc10', 'comparison'),
  ],
  missing: [
    {
      id: 'bc10-kmu2',
      label: 'Kμ2',
      experiment: 'Kμ2 at KEK',
      experimentKind: 'kaon',
      namedIn: both,
      citations: ['Yamazaki:1984neutral'],
      reason:
        'Limits on B(K⁺ → π⁺X) of 2 × 10⁻⁵ and (1.5–4) × 10⁻⁶ at 90 % CL are known from the listings of the Particle Data Group, but not the masses that each belongs to.',
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
        'B(B± → K±X) < 4.9 × 10⁻⁵ and B(B⁰ → K⁰_S X) < 5.3 × 10⁻⁵ at 90 % CL hold for a massless X that escapes. The B → Ka rate agrees with the contour of LHCb, but for the probability to escape the detector no published contour is available to check a recast against.',
    },
    {
      id: 'bc10-charm',
      label: 'CHARM',
      experiment: 'CHARM',
      experimentKind: 'beamDump',
      namedIn: both,
      citations: ['CHARM:1985axion'],
      reason:
        'No reading of the contour is available for C_ff/Λ, and a beam-dump yield cannot be derived from the published numbers alone.',
    },
    {
      id: 'bc10-ktev',
      label: 'KTeV',
      experiment: 'KTeV',
      experimentKind: 'kaon',
      namedIn: both,
      citations: ['KTeV:2000mumu', 'KTeV:2004ee'],
      reason:
        'B(K_L → π⁰μ⁺μ⁻) < 3.8 × 10⁻¹⁰ and B(K_L → π⁰e⁺e⁻) < 2.8 × 10⁻¹⁰ (e⁺e⁻ above 140 MeV) at 90 % CL are known. K_L → π⁰a needs the CP-violating part of the amplitude, and no published contour is available to check it against.',
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
