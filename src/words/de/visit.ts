import type { Sections } from '../sections.ts';

export const firstVisit: Sections['first visit'] = {
  hint: 'Ziehen Sie den Punkt. Farbig = ausgeschlossen.',
  what: 'Was ist das?',
};
