import type { Sections } from '../sections.ts';

export const list: Sections['list'] = {
  heading: 'Sur la figure',
  all: 'toutes',
  none: 'aucune',
  showAllSearches: 'Afficher toutes les recherches',
  hideAllSearches: 'Masquer toutes les recherches',
};
