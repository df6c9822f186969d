import { figuresOfSpectra as words } from '../../../words/en/figuresOfSpectra.ts';
import type { PaperFigure } from '../figure.ts';
import { dimuonsAtOnce } from '../shown.ts';
import { limitAssumptions } from '../../../assumptions/values.ts';
import { hypotheses } from '../hypotheses.ts';
import { besideFigure } from '../../planner/asked.ts';
import { answerOf } from '../../planner/entries.ts';
import { statedNumber, unmatched } from '../statedNumber.ts';
import { extremes, ofPeak, panelOfSearch } from '../searchNumbers.ts';

const search = 'na62-pimumu-2017-2018';

/** As many toys as tell that a global significance is small; the local ones need none. */
const toys = 100;

/** Events of each di-muon window, and the limits on signal events. */
export const figure: PaperFigure = {
  id: '2025-5b',
  place: [2025, 'figure', '5b'],
  model: 'bc4',
  searches: [search],
  shows: {
    ...dimuonsAtOnce,
    panel: panelOfSearch('inputs', 'signal-limits', search),
  },
  words: () => words['2025-5b'],
  comparisons: [
    ...hypotheses(search),
    ofPeak(search, {
      says: () => words.compared.dimuonWindow,
      published: 2,
      // The ends of windows are those of bins, one resolution or a little less wide.
      within: 0.01,
      ours: ({ windowLow, windowHigh, resolution }) =>
        extremes(windowLow.map((low, k) => (windowHigh[k] - low) / resolution[k])),
    }),
    statedNumber({
      says: () => words.compared.significance,
      published: 3,
      // One digit.
      within: 0.5 / 3,
      unit: () => '*σ*',
      asks: ({ choices }) => [
        {
          key: 'figure-significance',
          request: { task: 'significance', search, toys, ...limitAssumptions(choices) },
          lane: besideFigure,
          when: 'at-rest',
          saysItself: true,
        },
      ],
      ours: ({ entries }) => {
        const found = answerOf(entries, 'figure-significance', 'significance');
        return found === null ? null : found.global.localSignificance;
      },
    }),
    unmatched(
      () => words.compared.counts,
      () => words.reasons.dimuonCounts,
    ),
  ],
};
