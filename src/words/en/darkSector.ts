import { section } from '../section.ts';

/** Values of the dark sector behind a coupling. */
export const darkSectorWords = section('dark sector', {
  alphaD: {
    name: 'Dark fine-structure constant',
    meaning: 'How strongly the dark photon couples to dark matter. It enters *y* alone.',
  },
  chiMassRatio: {
    name: 'Mass ratio of dark matter and dark photon',
    meaning:
      'Below 1/2, so that the dark photon decays to dark matter. It enters *y* alone, by its fourth power.',
  },
  range: (lowest: number, highest: number) => `${lowest} to ${highest}`,
});
