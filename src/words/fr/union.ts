import type { Sections } from '../sections.ts';

export const union: Sections['union'] = {
  row: 'en une seule région, leur union',
  title: 'Union des recherches',
  name: 'les recherches en une seule région, leur union',
  note: 'Union des recherches de la figure.',
};
