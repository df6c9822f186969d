import type { Sections } from '../sections.ts';

export const list: Sections['list'] = {
  heading: 'In der Figur',
  all: 'alle',
  none: 'keine',
  showAllSearches: 'Alle Suchen zeigen',
  hideAllSearches: 'Alle Suchen ausblenden',
};
