import type { Sections } from '../sections.ts';

export const firstVisit: Sections['first visit'] = {
  hint: 'Déplacez le point. Coloré = exclu.',
  what: 'Qu’est-ce que c’est ?',
};
