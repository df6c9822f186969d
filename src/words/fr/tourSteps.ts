import type { Sections } from '../sections.ts';

export const tourControls: Sections['tour controls'] = {
  ruledOut: 'Exclu',
  notByThis: 'Pas exclu par cette recherche',
  computing: 'Calcul…',
  asIfStable: 'Tracé comme si *X* ne se désintégrait jamais en route ; l’étape suivante corrige cela.',
  lifetime: 'Durée de vie de *X*',
  dragLifetime: 'Faites glisser la durée de vie',
  lives: (lifetime, flight) => ['*X* vit ', lifetime, ' et vole ', flight, ' en moyenne'],
  guess: 'Votre pari pour ce point',
  guesses: { excluded: 'Exclu', open: 'Pas exclu' },
  right: 'Vous avez deviné.',
  wrong: 'Pas cette fois.',
  again: 'Déplacez le point pour deviner encore.',
  why: 'Pourquoi ?',
};
