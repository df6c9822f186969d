import type { Sections } from '../sections.ts';

const others = (count: number) => (count === 1 ? 'un autre rapport' : `${count} autres rapports`);

export const triangle: Sections['triangle'] = {
  title: 'Triangle des couplages',
  signs: 'Signes des couplages',
  signsOf: {
    positive: 'tous trois positifs',
    'weak-negative': '*C*_{*WW*} négatif',
    'fermions-negative': '*C*_{*ff*} négatif',
    'both-negative': '*C*_{*WW*} et *C*_{*ff*} négatifs',
  },
  otherModel: 'Le triangle montre les rapports des couplages de l’ALP générale.',
  showAlp: 'Montrer l’ALP générale',
  waiting: 'Calcul des limites de tous les rapports…',
  ratio: (values) => [`*C*_{*GG*} : *C*_{*WW*} : *C*_{*ff*} = ${values}`],
  least: (mass, ratio, size, limit) => [
    'À ',
    mass,
    ', ',
    ratio,
    ' est le moins contraint : l’exclusion commence à ',
    size,
    ' = ',
    limit,
  ],
  comparedWith: (times, values) => [', ', times, ` fois plus haut que pour ${values}.`],
  nowhere: (mass, ratio, count) => [
    'À ',
    mass,
    ', aucune recherche de la figure n’exclut ',
    ratio,
    count === 0 ? ', à aucun couplage.' : ` à aucun couplage, ni ${others(count)}.`,
  ],
  nothing: (mass) => ['À ', mass, ', les recherches de la figure n’excluent rien, quel que soit le rapport.'],
  key: {
    least: 'le moins contraint',
    chosen: 'dans la figure',
    cancels: 'amplitudes qui s’annulent',
  },
  bar: 'l’exclusion commence à [TeV^{−1}]',
  reading: (ratio, limit, search) => [ratio, ' : exclu à partir de ', limit, ', par ', search],
  readingNowhere: (ratio) => [ratio, ' : exclu à aucun couplage'],
  hint: 'Pointez un rapport pour le lire, cliquez pour le mettre dans la figure. Les flèches déplacent, Entrée le met dans la figure.',
  note: (scaleTeV) =>
    `Parts des trois modules dans leur somme ; couplages à Λ = ${scaleTeV} TeV, tous les autres nuls. Au-dessus de son début, l’exclusion peut cesser.`,
  label: 'Parts de CGG, CWW et Cff ; les flèches déplacent, Entrée met un rapport dans la figure',
  table: {
    title: (massMeV) => `Début de l’exclusion à ${massMeV} MeV, par rapport des couplages d’une ALP`,
    columns: {
      share_CGG: 'part de CGG',
      share_CWW: 'part de CWW',
      share_Cff: 'part de Cff',
      sum_over_Lambda_per_TeV: 'exclu à partir de (|CGG| + |CWW| + |Cff|)/Λ [1/TeV]',
      set_by: 'recherche',
    },
  },
};
