import type { Sections } from '../sections.ts';

export const spectra: Sections['spectra'] = {
  title: 'Événements en masse manquante au carré',
  axis: 'Axe des événements',
  axes: {
    mass: 'événements selon la masse',
    'squared-mass': 'événements selon *m*^2_{miss}',
  },
  squaredMass: 'masse manquante au carré *m*^2_{miss} [GeV^2/*c*^4]',
  region: (number) => `région ${number}`,
  perBin: (width) => `événements par ${width} GeV^2/*c*^4`,
  window: (low, high) => `fenêtre ${low}–${high} GeV^2/*c*^4`,
  singleEvents: 'candidats, un par un, pleins dans la fenêtre',
  binnedEvents: 'candidats, intervalles de Poisson à 68 % (aucun : jusqu’à 1.84)',
  signalHere: (events) => ['signal ici : ', events, ' en fenêtre'],
  parabola: 'parabole ajustée à la somme',
  binnedTable: (search) => `Spectre par intervalles de la masse manquante au carré, ${search}`,
  signalLimitObserved: '*N*_{UL} observé',
  signalLimitExpected: '*N*_{UL} attendu',
  countInterval: '*n* observé, intervalle de Poisson à 68 %',
  inWindow: 'dans la fenêtre',
  selected: 'avant la coupure de la fenêtre',
  selectionAcceptance: 'acceptance *A*(*m*) de la sélection',
  overNeutrinos: '*A*(*m*) sur celle de *K*^+ → *π*^+*νν̄*',
  noAcceptance:
    'L’acceptance de cette recherche n’est pas connue ici, seulement sa baisse avec la durée de vie.',
};
