import type { Sections } from '../sections.ts';

export const firstVisit: Sections['first visit'] = {
  hint: 'Punkt ziehen. Farbig = ausgeschlossen.',
  what: 'Was ist das?',
};
