import { figuresLimits as words } from '../../../words/en/figuresLimits.ts';
import type { PaperFigure } from '../figure.ts';
import { publishedAndRatio } from '../shown.ts';
import { lifetimeRangeS } from '../../../state/ranges.ts';
import type { Known } from '../../layers/layer.ts';
import { answerOf } from '../../planner/entries.ts';
import { publishedCurve } from '../publishedCurve.ts';
import { statedNumber } from '../statedNumber.ts';

const search = 'na62-pimumu-2017-2018';

/** The masses at which the search has limits; null before they are known. */
function massesIn({ entries }: Known): Float64Array | null {
  const limits = answerOf(entries, 'limits', 'limits');
  return limits?.searches.find((each) => each.search === search)?.massMeV ?? null;
}

/** Limits for an X that decays at once to two muons. */
export const figure: PaperFigure = {
  id: '2025-6a',
  place: [2025, 'figure', '6a'],
  model: 'bc4',
  searches: [search],
  shows: {
    lifetime: lifetimeRangeS[0],
    massView: [210, 332],
    limitView: [1e-11, 1e-9],
  },
  words: () => words['2025-6a'],
  comparisons: [
    statedNumber({
      says: () => words.masses,
      published: 298,
      within: 0,
      ours: (known) => massesIn(known)?.length ?? null,
    }),
    statedNumber({
      says: () => words.range,
      published: [215.3, 326.7],
      within: null,
      ours: (known) => {
        const masses = massesIn(known);
        return masses === null ? null : [masses[0], masses[masses.length - 1]];
      },
    }),
    publishedCurve({
      curve: 'na62-pimumu-2017-2018-observed',
      says: () => words.atOnce,
      because: () => words.reconstructedBecause,
    }),
  ],
  drawsPublished: publishedAndRatio('na62-pimumu-2017-2018-observed'),
};
