import { figuresOfSpectra as words } from '../../../words/en/figuresOfSpectra.ts';
import type { PaperFigure } from '../figure.ts';
import { escaping } from '../shown.ts';
import { unmatched } from '../statedNumber.ts';
import { expectedEvents, extremes, ofMissingMass, ofSquaredMass, panelOfSearch } from '../searchNumbers.ts';

const search = 'na62-pinunu-2017';

/** Table 1: events of each source in regions 1 and 2. */
const table1 = [
  ['pinunu', 'neutrinos', [0.55, 1.61]],
  ['upstream', 'upstream', [0.21, 0.68]],
  ['other-decays', 'otherDecays', [0.26, 0.31]],
  ['', 'total', [1.02, 2.6]],
] as const;

/** Expected background over m²_miss, 2017. */
export const figure: PaperFigure = {
  id: '2021-3',
  place: [2021, 'figure', '3'],
  model: 'bc4',
  searches: [search],
  shows: {
    ...escaping,
    panel: panelOfSearch('events', 'squared-mass', search),
  },
  words: () => words['2021-3'],
  comparisons: [
    ofSquaredMass(search, {
      says: () => words.compared.binWidth,
      published: 0.00067,
      within: 0.5 / 67,
      unit: () => ' GeV^2/*c*^4',
      ours: ({ binLow, binHigh }) => extremes(binLow.map((low, k) => binHigh[k] - low)),
    }),
    ...table1.flatMap(([component, source, published]) =>
      published.map((events, region) =>
        ofSquaredMass(search, {
          says: () => words.inRegion(words.sources[source], region + 1),
          published: events,
          within: 0.005 / events,
          ours: (spectrum) => expectedEvents(spectrum, component, region),
        }),
      ),
    ),
    ofMissingMass(search, {
      says: () => words.compared.candidates2017,
      published: [196, 252],
      within: 0.5 / 196,
      unit: () => ' MeV/*c*^2',
      ours: ({ events }) => extremes(events.map((event) => 1000 * Math.sqrt(event))),
    }),
    unmatched(
      () => words.compared.polynomials,
      () => words.reasons.polynomials,
    ),
  ],
};
