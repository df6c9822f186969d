import type { Sections } from '../sections.ts';

export const background: Sections['background'] = {
  lifetime: 'vita media come sfondo',
  note: 'Sfondo: la vita media che segue dall’accoppiamento, secondo la barra dei colori.',
};
