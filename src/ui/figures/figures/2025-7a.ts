import { figuresLimits as words } from '../../../words/en/figuresLimits.ts';
import type { PaperFigure } from '../figure.ts';
import { publishedAndRatio } from '../shown.ts';
import { lifetimeRangeS } from '../../../state/ranges.ts';
import { publishedCurve } from '../publishedCurve.ts';

/** Limits for an X that decays at once to two photons. */
export const figure: PaperFigure = {
  id: '2025-7a',
  place: [2025, 'figure', '7a'],
  model: 'bc4',
  searches: ['na62-pigammagamma-2017-2018'],
  shows: {
    lifetime: lifetimeRangeS[0],
    kind: 'observed',
    massView: [205, 354.1],
    limitView: [1e-10, 1e-7],
  },
  words: () => words['2025-7a'],
  comparisons: [
    publishedCurve({
      curve: 'na62-pigammagamma-2017-2018-observed',
      says: () => words.atOnce,
      because: () => words.byConstruction,
    }),
  ],
  drawsPublished: publishedAndRatio('na62-pigammagamma-2017-2018-observed'),
};
