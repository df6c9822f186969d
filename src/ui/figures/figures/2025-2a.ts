import { figuresLimits as words } from '../../../words/en/figuresLimits.ts';
import type { PaperFigure } from '../figure.ts';
import { escaping, publishedAndRatio } from '../shown.ts';
import { publishedCurve } from '../publishedCurve.ts';
import { unmatched } from '../statedNumber.ts';

/** Limits for an X that escapes, with all data of K⁺ → π⁺νν̄. */
export const figure: PaperFigure = {
  id: '2025-2a',
  place: [2025, 'figure', '2a'],
  model: 'bc4',
  searches: ['na62-pinunu-2016-2022'],
  shows: {
    ...escaping,
    limitView: [1e-12, 1e-8],
    published: ['na62-pinunu-2016-2018-derived'],
  },
  words: () => words['2025-2a'],
  comparisons: [
    publishedCurve({
      curve: 'na62-pinunu-2016-2022-observed',
      says: () => words.observed,
      because: () => words.reconstructedBecause,
    }),
    unmatched(
      () => words.derived,
      () => words.derivedBecause,
    ),
  ],
  drawsPublished: publishedAndRatio('na62-pinunu-2016-2022-observed', 'na62-pinunu-2016-2018-derived'),
};
