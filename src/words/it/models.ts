import type { Sections } from '../sections.ts';

export const models: Sections['models'] = {
  names: {
    bc1: 'fotone oscuro',
    alp: 'ALP generale',
    bc10: 'ALP con accoppiamento ai fermioni',
    bc11: 'ALP con accoppiamento ai gluoni',
    bc2: 'fotone oscuro invisibile',
    bc4: 'scalare oscuro',
  },
  couplings: {
    'one_over_Lambda_TeV-1': 'uno su Lambda',
    'Cmax_over_Lambda_TeV-1': 'accoppiamento più grande su Lambda',
    'g_agammagamma_TeV-1': 'accoppiamento ai fotoni g a gamma gamma',
    'Cff_over_Lambda_TeV-1': 'accoppiamento ai fermioni su Lambda',
    g_Y: 'accoppiamento di tipo Yukawa g Y',
    one_over_f: 'uno sulla costante di decadimento f',
    'CGG_over_Lambda_TeV-1': 'accoppiamento ai gluoni su Lambda',
    one_over_Fa: 'uno sulla costante di decadimento dell’assione',
    one_over_fG: 'uno su f G',
    y: 'intensità di materia oscura y',
    sin2theta: 'seno quadro di theta',
    sintheta: 'seno di theta',
    epsilon: 'mescolamento cinetico epsilon',
    epsilon2: 'mescolamento cinetico epsilon al quadrato',
  },
};
