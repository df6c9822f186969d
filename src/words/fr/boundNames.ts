import type { Sections } from '../sections.ts';

export const boundNames: Sections['bound names'] = {
  recast: (name) => [name, ' (réinterprété)'],
  projection: (name) => [name, ', projection'],
  computing: 'Calcul en cours.',
  nothing: 'N’exclut rien ici sous ces hypothèses.',
};
