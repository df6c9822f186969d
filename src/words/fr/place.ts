import type { Sections } from '../sections.ts';

export const place: Sections['place'] = {
  allHidden: 'Toutes les recherches sont masquées. Affichez-en une sous « Sur la figure ».',
  notCovered: (mass) => `Aucune recherche affichée ne couvre ${mass} MeV.`,
};
