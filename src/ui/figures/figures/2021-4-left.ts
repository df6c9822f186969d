import { figuresLimits as words } from '../../../words/en/figuresLimits.ts';
import type { PaperFigure } from '../figure.ts';
import { escaping, publishedAndRatio } from '../shown.ts';
import { publishedCurve } from '../publishedCurve.ts';
import { unmatched } from '../statedNumber.ts';

/** Limits of the unbinned analysis of 2017 for an X that escapes. */
export const figure: PaperFigure = {
  id: '2021-4-left',
  place: [2021, 'figure', '4 left'],
  model: 'bc4',
  searches: ['na62-pinunu-2017'],
  shows: {
    ...escaping,
    shape: true,
    limitView: [1e-11, 1e-8],
  },
  words: () => words['2021-4-left'],
  comparisons: [
    publishedCurve({
      curve: 'na62-pinunu-2017-observed',
      lifetimesS: [Number.POSITIVE_INFINITY],
      says: () => words.observed,
      because: () => words.countingBecause,
    }),
    unmatched(
      () => words.shape,
      () => words.shapeBecause,
    ),
  ],
  drawsPublished: publishedAndRatio('na62-pinunu-2017-observed'),
};
