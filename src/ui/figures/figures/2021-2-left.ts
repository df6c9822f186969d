import { figuresOfSpectra as words } from '../../../words/en/figuresOfSpectra.ts';
import type { PaperFigure } from '../figure.ts';
import { escaping } from '../shown.ts';
import { unmatched } from '../statedNumber.ts';
import { betweenNeighbours, extremes, ofMissingMass, panelOfSearch } from '../searchNumbers.ts';

const search = 'na62-pinunu-2017';

/** Resolution of m²_miss, 2017. */
export const figure: PaperFigure = {
  id: '2021-2-left',
  place: [2021, 'figure', '2 left'],
  model: 'bc4',
  searches: [search],
  shows: {
    ...escaping,
    panel: panelOfSearch('inputs', null, search),
  },
  words: () => words['2021-2-left'],
  comparisons: [
    ofMissingMass(search, {
      says: () => words.compared.step,
      published: 1.4,
      within: 0.05 / 1.4,
      unit: () => ' MeV/*c*^2',
      ours: (inputs, answer) =>
        extremes(
          betweenNeighbours(inputs, answer, (a, b) => inputs.hypothesesMeV[b] - inputs.hypothesesMeV[a]),
        ),
    }),
    ofMissingMass(search, {
      says: () => words.compared.stepOverResolution,
      published: [0, 1],
      within: null,
      ours: (inputs, answer) =>
        extremes(
          betweenNeighbours(inputs, answer, (a, b) => {
            const { hypothesesMeV: mass, resolution } = inputs;
            return (mass[b] ** 2 - mass[a] ** 2) / 1e6 / Math.min(resolution[a], resolution[b]);
          }),
        ),
    }),
    unmatched(
      () => words.compared.curve,
      () => words.reasons.resolution2017,
    ),
  ],
};
