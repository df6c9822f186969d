import type { Sections } from '../sections.ts';

export const phone: Sections['phone'] = {
  tabs: { model: 'Modell', assume: 'Annahmen', layers: 'Ebenen', save: 'Speichern' },
  panels: 'Felder',
  numbers: 'Zahlen am Fadenkreuz',
  models: 'Modell',
  copyLink: 'Link kopieren',
  larger: (sheet) => `${sheet}: größer`,
  smaller: (sheet) => `${sheet}: kleiner`,
};
