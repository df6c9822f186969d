import type { Sections } from '../sections.ts';

const themes = { system: 'come il sistema', light: 'chiari', dark: 'scuri' } as const;

export const header: Sections['header'] = {
  page: 'Pagina',
  undo: 'Annulla',
  undoKeys: 'Annulla (Ctrl Z)',
  redo: 'Ripeti',
  redoKeys: 'Ripeti (Ctrl Maiusc Z)',
  tour: 'Visita',
  figures: 'Figure',
  keys: 'Tasti',
  addData: 'Aggiungi dati',
  copyLink: 'Copia link',
  save: 'Salva',
  colours: (now) => `Colori: ${themes[now]}`,
  changeColours: (now, next) => `Colori: ${themes[now]}. Passa a: ${themes[next]}`,
};
