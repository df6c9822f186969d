import type { Sections } from '../sections.ts';

export const union: Sections['union'] = {
  row: 'als eine Region, ihre Vereinigung',
  title: 'Vereinigung der Suchen',
  name: 'die Suchen als eine Region, ihre Vereinigung',
  note: 'Vereinigung der Suchen in der Figur.',
};
