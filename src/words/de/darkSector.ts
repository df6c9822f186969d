import type { Sections } from '../sections.ts';

export const darkSector: Sections['dark sector'] = {
  alphaD: {
    name: 'Dunkle Feinstrukturkonstante',
    meaning: 'Wie stark das dunkle Photon an dunkle Materie koppelt. Sie geht nur in *y* ein.',
  },
  chiMassRatio: {
    name: 'Massenverhältnis von dunkler Materie und dunklem Photon',
    meaning:
      'Unter 1/2, damit das dunkle Photon in dunkle Materie zerfällt. Es geht nur in *y* ein, mit der vierten Potenz.',
  },
  range: (lowest, highest) => `${lowest} bis ${highest}`,
};
