import type { Sections } from '../sections.ts';

export const phone: Sections['phone'] = {
  tabs: { model: 'Modèle', assume: 'Hypothèses', layers: 'Couches', save: 'Enregistrer' },
  panels: 'Panneaux',
  numbers: 'Valeurs au réticule',
  models: 'Modèle',
  copyLink: 'Copier le lien',
  larger: (sheet) => `${sheet} : agrandir`,
  smaller: (sheet) => `${sheet} : réduire`,
};
