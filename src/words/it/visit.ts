import type { Sections } from '../sections.ts';

export const firstVisit: Sections['first visit'] = {
  hint: 'Trascinate il punto. Colorato = escluso.',
  what: 'Che cos’è?',
};
