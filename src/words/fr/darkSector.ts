import type { Sections } from '../sections.ts';

export const darkSector: Sections['dark sector'] = {
  alphaD: {
    name: 'Constante de structure fine sombre',
    meaning: 'Intensité du couplage du photon sombre à la matière noire. Elle n’entre que dans *y*.',
  },
  chiMassRatio: {
    name: 'Rapport des masses de la matière noire et du photon sombre',
    meaning:
      'Au-dessous de 1/2, pour que le photon sombre se désintègre en matière noire. Il n’entre que dans *y*, à la puissance quatre.',
  },
  range: (lowest, highest) => `de ${lowest} à ${highest}`,
};
