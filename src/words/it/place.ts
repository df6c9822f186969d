import type { Sections } from '../sections.ts';

export const place: Sections['place'] = {
  allHidden: 'Tutte le ricerche sono nascoste. Mostratene una sotto «Nella figura».',
  notCovered: (mass) => `Nessuna ricerca mostrata copre ${mass} MeV.`,
};
