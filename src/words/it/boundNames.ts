import type { Sections } from '../sections.ts';

export const boundNames: Sections['bound names'] = {
  recast: (name) => [name, ' (reinterpretato)'],
  projection: (name) => [name, ', proiezione'],
  computing: 'Calcolo in corso.',
  nothing: 'Qui, con queste ipotesi, non esclude nulla.',
};
