import type { Sections } from '../sections.ts';

export const page: Sections['page'] = {
  skip: 'Aller à la figure',
  side: 'Valeurs et couches',
  stopped: 'KaonScope s’est arrêté',
  notDrawn: (cause) => `La page n’a pas pu être affichée (${cause}).`,
  waysOn: (loadAgain, startAfresh) => [
    loadAgain('Rechargez-la'),
    ' avec le même lien, ou ',
    startAfresh('repartez du début'),
    '.',
  ],
};
