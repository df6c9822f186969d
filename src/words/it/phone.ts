import type { Sections } from '../sections.ts';

export const phone: Sections['phone'] = {
  tabs: { model: 'Modello', assume: 'Ipotesi', layers: 'Livelli', save: 'Salva' },
  panels: 'Pannelli',
  numbers: 'Numeri al mirino',
  models: 'Modello',
  copyLink: 'Copia link',
  larger: (sheet) => `${sheet}: ingrandisci`,
  smaller: (sheet) => `${sheet}: riduci`,
};
