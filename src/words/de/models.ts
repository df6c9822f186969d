import type { Sections } from '../sections.ts';

export const models: Sections['models'] = {
  names: {
    bc1: 'dunkles Photon',
    alp: 'allgemeines ALP',
    bc10: 'ALP mit Fermionkopplung',
    bc11: 'ALP mit Gluonkopplung',
    bc2: 'unsichtbares dunkles Photon',
    bc4: 'dunkler Skalar',
  },
  couplings: {
    'one_over_Lambda_TeV-1': 'eins durch Lambda',
    'Cmax_over_Lambda_TeV-1': 'größte Kopplung durch Lambda',
    'g_agammagamma_TeV-1': 'Photonkopplung g a gamma gamma',
    'Cff_over_Lambda_TeV-1': 'Fermionkopplung durch Lambda',
    g_Y: 'Yukawa-artige Kopplung g Y',
    one_over_f: 'eins durch die Zerfallskonstante f',
    'CGG_over_Lambda_TeV-1': 'Gluonkopplung durch Lambda',
    one_over_Fa: 'eins durch die Axion-Zerfallskonstante',
    one_over_fG: 'eins durch f G',
    y: 'Stärke der dunklen Materie y',
    sin2theta: 'Sinus Quadrat theta',
    sintheta: 'Sinus theta',
    epsilon: 'kinetische Mischung epsilon',
    epsilon2: 'kinetische Mischung epsilon Quadrat',
  },
};
