import type { CouplingConvention } from '../../physics/models/model.ts';
import { section } from '../section.ts';

type Named = Readonly<Partial<Record<string, string>>>;

/** What is said of models beside their names, by the identifiers of their conventions and the names that they give to reasons. */
export const modelTexts = section('model texts', {
  definitions: {
    'one_over_Lambda_TeV-1':
      'One over Lambda, with the couplings as they are given beside it; the scale from which they run stays where it is chosen (arXiv:2012.12272).',
    'Cmax_over_Lambda_TeV-1':
      'Largest of the couplings over Lambda; the others keep their ratios to it. Those to gauge bosons have the squared gauge coupling in front (2025 paper section 4).',
    'g_agammagamma_TeV-1':
      'Tree-level photon coupling of arXiv:1901.09966, with one quarter in front of the photon term: 16 pi alpha times the sum of C_WW and C_BB over Lambda.',
    'Cff_over_Lambda_TeV-1':
      'Universal fermion coupling over the new-physics scale of 1 TeV (2025 paper section 4).',
    g_Y: 'The coupling g_Y is the Higgs vacuum expectation value times the fermion coupling over Lambda, which equals 2v over the decay constant of arXiv:1901.09966.',
    one_over_f:
      'Inverse decay constant of arXiv:1901.09966, half the fermion coupling over Lambda, with the Lagrangian written without the factor one half.',
    'CGG_over_Lambda_TeV-1':
      'Gluon coupling over the new-physics scale of 1 TeV, with the squared strong coupling in front (2025 paper section 4).',
    one_over_Fa:
      'Inverse axion decay constant, defined by the strong coupling alpha over 8 pi in front of the gluon term (arXiv:1511.02867).',
    one_over_fG:
      'Inverse of the scale f_G of arXiv:1901.09966, defined by one quarter in front of the gluon term; converted with a strong coupling of 0.0885 at 1 TeV.',
    y: 'The product y is epsilon squared times the dark fine-structure constant times the fourth power of the mass ratio of dark matter and dark photon (arXiv:1901.09966).',
    sin2theta:
      'Squared sine of the mixing angle of the dark scalar and the Higgs boson (2025 paper section 4).',
    sintheta: 'Sine of the mixing angle of the dark scalar and the Higgs boson (2025 paper section 4).',
    epsilon: 'Kinetic mixing of the dark photon with hypercharge (2025 paper section 4).',
    epsilon2: 'Square of the kinetic mixing of the dark photon with hypercharge (2025 paper section 4).',
  } as Named,
  reasons: {
    'own-largest': 'The model that you gave ends at this coupling.',
    'own-range': 'The model that you gave says nothing there.',
    'no-own-lifetime': 'The model that you gave says nothing of the lifetime.',
    'kaon-too-light': 'A kaon is too light to decay to a charged pion and a particle heavier than 354.1 MeV.',
    'pions-not-computed':
      'Above twice the charged pion mass, 279.1 MeV, the dark photon also decays to pions, which is not computed here.',
    'pions-take-over':
      'Above twice the charged pion mass, 279.1 MeV, decays to pions take over; the lifetime of the 2025 paper leaves them out.',
    'decays-to-dark-matter':
      'In BC2 the dark photon decays to dark matter, so it escapes unseen whatever its lifetime; visible decays are not computed.',
    'no-three-pions':
      'The kaon decay ends at 354.1 MeV, before decays of the particle to three pions open at 405 MeV.',
    'decays-in-the-detector':
      'The dark photon of BC1 decays to electrons or muons before it can leave the detector at any coupling that produces it often enough, so a search for an escaping particle cannot see it.',
    'sine-at-most-one': 'The squared sine of an angle is at most 1.',
    'kinetic-energy':
      'At ε = cos θ_W = 0.877 the kinetic energy of the dark photon and hypercharge is no longer positive.',
    'beyond-expansion-at-scale':
      'The largest coefficient would exceed 4π at the scale where the couplings are given, where an expansion in it means nothing.',
    'beyond-expansion':
      'With Λ = 1 TeV the coefficient would exceed 4π, where an expansion in it means nothing.',
  } as Named,
  /** Sources of equations that are more than a reference. */
  sources: {
    'form-factor-parameters': 'arXiv:hep-ph/9808289, parameters of arXiv:2209.05076',
    'misprinted-prefactor':
      'arXiv:1708.00443, in place of 2025 paper eq. 4.11, whose prefactor is misprinted',
    'mixing-with-mesons': 'arXiv:2201.05170, mixing with neutral mesons',
    'renormalisation-group': 'renormalisation group of arXiv:2012.12272 and arXiv:2110.10698',
    'parts-added': 'arXiv:2012.12272 and 2025 paper eq. 4.10',
    'second-coupling-dropped': '2025 paper eq. 4.10, its second C_ff dropped',
  } as Named,
});

/** Definition of a coupling in one sentence with its source; empty where there are no words for it. */
export const couplingDefinition = ({ id }: Pick<CouplingConvention, 'id'>): string =>
  modelTexts.definitions[id] ?? '';

/** One sentence for a reason of a model; what the model itself says where there are no words for it. */
export const modelReason = (reason: string): string => modelTexts.reasons[reason] ?? reason;
