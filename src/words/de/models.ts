import type { Sections } from '../sections.ts';

export const models: Sections['models'] = {
  names: {
    bc1: 'dunkles Photon',
    bc10: 'ALP mit Fermionkopplung',
    bc11: 'ALP mit Gluonkopplung',
    bc2: 'unsichtbares dunkles Photon',
    bc4: 'dunkler Skalar',
  },
  couplings: {
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
