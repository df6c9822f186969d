import type { Sections } from '../sections.ts';

export const boundNames: Sections['bound names'] = {
  recast: (name) => [name, ' (umgerechnet)'],
  projection: (name) => [name, ', Projektion'],
  computing: 'Wird berechnet.',
  nothing: 'Schließt hier unter diesen Annahmen nichts aus.',
};
