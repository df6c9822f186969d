import { quoted } from './quoted.ts';
import type { Sections } from '../sections.ts';

export const couplings: Sections['couplings'] = {
  title: 'Couplages de l’ALP',
  about:
    'Seuls les rapports comptent : le plan est en leur facteur commun. Un curseur couvre trois facteurs dix de chaque côté de 0 ; tout nombre peut être tapé.',
  benchmarks: 'Modèles de référence',
  benchmark: { equal: 'tous égaux', bc9: 'BC9', bc10: 'BC10', bc11: 'BC11' },
  benchmarkMeans: {
    equal: 'Les quatre couplages valent 1.',
    bc9: 'Photons seuls : C_WW = C_BB = 1.',
    bc10: 'Fermions seuls : C_ff = 1.',
    bc11: 'Gluons seuls : C_GG = 1.',
  },
  names: {
    CGG: 'gluons',
    CWW: 'champ W',
    CBB: 'champ B',
    Cff: 'tous les fermions',
    Cuu: 'quarks de type up',
    Cdd: 'quarks de type down',
    Cll: 'leptons chargés',
    C33: 'troisième génération',
    ksd: 'étrange vers down',
  },
  hint: 'un nombre quelconque ; 0 pour aucun',
  scale: 'Échelle des couplages',
  scaleHint: 'de 1 à 1000000 TeV',
  separate: 'Sortes de fermions, et un couplage direct',
  asCommon: 'comme *C*_{*ff*}',
  spoken: (name, value) => `${name}, ${value}`,
  spokenScale: (scaleTeV) => `${scaleTeV} TeV`,
  faults: {
    'not-name-and-value': ({ part, column }) =>
      `Les couplages ont ${quoted(part)} au caractère ${column} ; il y faut un nom, = et un nombre, comme dans CGG=1,Cff=0.1.`,
    'unknown-name': ({ part, column, allowed }) =>
      `Les couplages ont ${quoted(part)} au caractère ${column} ; les noms sont ${allowed.join(', ')}, écrits ainsi.`,
    'not-a-number': ({ part, column }) =>
      `Les couplages ont ${quoted(part)} au caractère ${column} ; un nombre fini doit suivre =.`,
    'named-twice': ({ part, column }) =>
      `Les couplages ont ${quoted(part)} au caractère ${column}, mais ce nom a déjà été donné ; il faut donner chacun une fois.`,
    'beyond-range': ({ part, column, allowed: [lowest, highest] }) =>
      `Les couplages ont ${quoted(part)} au caractère ${column} ; le nombre doit être entre ${lowest} et ${highest}.`,
    'all-zero': () =>
      'Tous les couplages sont nuls, il n’y a donc rien à exclure ; il faut donner une autre valeur à l’un d’eux.',
  },
};
