import type { Sections } from '../sections.ts';

export const models: Sections['models'] = {
  names: {
    bc1: 'photon sombre',
    alp: 'ALP générale',
    bc10: 'ALP couplée aux fermions',
    bc11: 'ALP couplée aux gluons',
    bc2: 'photon sombre invisible',
    bc4: 'scalaire sombre',
  },
  couplings: {
    'one_over_Lambda_TeV-1': 'un sur Lambda',
    'Cmax_over_Lambda_TeV-1': 'plus grand couplage sur Lambda',
    'g_agammagamma_TeV-1': 'couplage aux photons g a gamma gamma',
    'Cff_over_Lambda_TeV-1': 'couplage aux fermions sur Lambda',
    g_Y: 'couplage de type Yukawa g Y',
    one_over_f: 'un sur la constante de désintégration f',
    'CGG_over_Lambda_TeV-1': 'couplage aux gluons sur Lambda',
    one_over_Fa: 'un sur la constante de désintégration de l’axion',
    one_over_fG: 'un sur f G',
    y: 'intensité de matière noire y',
    sin2theta: 'sinus carré de thêta',
    sintheta: 'sinus de thêta',
    epsilon: 'mélange cinétique epsilon',
    epsilon2: 'mélange cinétique epsilon au carré',
  },
};
