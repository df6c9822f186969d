import { figuresOfSpectra as words } from '../../../words/en/figuresOfSpectra.ts';
import type { PaperFigure } from '../figure.ts';
import { dimuonsAtOnce } from '../shown.ts';
import { hypotheses } from '../hypotheses.ts';
import { unmatched } from '../statedNumber.ts';
import { betweenNeighbours, extremes, ofPeak, panelOfSearch } from '../searchNumbers.ts';

const search = 'na62-pimumu-2017-2018';

/** Resolution of the di-muon mass. */
export const figure: PaperFigure = {
  id: '2025-5a',
  place: [2025, 'figure', '5a'],
  model: 'bc4',
  searches: [search],
  shows: {
    ...dimuonsAtOnce,
    panel: panelOfSearch('inputs', null, search),
  },
  words: () => words['2025-5a'],
  comparisons: [
    ...hypotheses(search),
    ofPeak(search, {
      says: () => words.compared.stepIsResolution,
      published: 1,
      // The resolution grows by up to 3 % from one mass to the next.
      within: 0.03,
      ours: (inputs, answer) =>
        extremes(
          betweenNeighbours(
            inputs,
            answer,
            (a, b) => (inputs.hypothesesMeV[b] - inputs.hypothesesMeV[a]) / inputs.resolution[a],
          ),
        ),
    }),
    unmatched(
      () => words.compared.curve,
      () => words.reasons.dimuonResolution,
    ),
  ],
};
