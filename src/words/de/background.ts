import type { Sections } from '../sections.ts';

export const background: Sections['background'] = {
  lifetime: 'Lebensdauer als Hintergrund',
  note: 'Hintergrund: die Lebensdauer, die aus der Kopplung folgt, nach dem Farbbalken.',
};
