import type { Sections } from '../sections.ts';

export const background: Sections['background'] = {
  lifetime: 'durée de vie en fond',
  note: 'Fond : la durée de vie qu’implique le couplage, à lire sur la barre de couleurs.',
};
