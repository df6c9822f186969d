import type { Sections } from '../sections.ts';

export const place: Sections['place'] = {
  allHidden: 'Alle Suchen sind ausgeblendet. Zeigen Sie eine unter „In der Figur“.',
  notCovered: (mass) => `Keine gezeigte Suche deckt ${mass} MeV ab.`,
};
