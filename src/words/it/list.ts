import type { Sections } from '../sections.ts';

export const list: Sections['list'] = {
  heading: 'Nella figura',
  all: 'tutte',
  none: 'nessuna',
  showAllSearches: 'Mostra tutte le ricerche',
  hideAllSearches: 'Nascondi tutte le ricerche',
};
