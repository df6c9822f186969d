import type { Sections } from '../sections.ts';

const themes = { system: 'comme le système', light: 'claires', dark: 'sombres' } as const;

export const header: Sections['header'] = {
  page: 'Page',
  undo: 'Annuler',
  undoKeys: 'Annuler (Ctrl Z)',
  redo: 'Rétablir',
  redoKeys: 'Rétablir (Ctrl Maj Z)',
  tour: 'Visite',
  figures: 'Les figures',
  keys: 'Touches',
  addData: 'Ajouter des données',
  copyLink: 'Copier le lien',
  save: 'Enregistrer',
  colours: (now) => `Couleurs : ${themes[now]}`,
  changeColours: (now, next) => `Couleurs : ${themes[now]}. Passer à : ${themes[next]}`,
};
