import type { Sections } from '../sections.ts';

const themes = { system: 'wie im System', light: 'hell', dark: 'dunkel' } as const;

export const header: Sections['header'] = {
  page: 'Seite',
  undo: 'Rückgängig',
  undoKeys: 'Rückgängig (Strg Z)',
  redo: 'Wiederholen',
  redoKeys: 'Wiederholen (Strg Umschalt Z)',
  tour: 'Rundgang',
  figures: 'Abbildungen',
  keys: 'Tasten',
  addData: 'Daten hinzufügen',
  copyLink: 'Link kopieren',
  save: 'Speichern',
  colours: (now) => `Farben: ${themes[now]}`,
  changeColours: (now, next) => `Farben: ${themes[now]}. Wechseln zu: ${themes[next]}`,
};
