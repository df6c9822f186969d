import type { Sections } from '../sections.ts';

export const darkSector: Sections['dark sector'] = {
  alphaD: {
    name: 'Costante di struttura fine oscura',
    meaning: 'Quanto il fotone oscuro si accoppia alla materia oscura. Entra solo in *y*.',
  },
  chiMassRatio: {
    name: 'Rapporto tra le masse di materia oscura e fotone oscuro',
    meaning:
      'Sotto 1/2, perché il fotone oscuro decada in materia oscura. Entra solo in *y*, con la quarta potenza.',
  },
  range: (lowest, highest) => `da ${lowest} a ${highest}`,
};
