import { figuresLimits as words } from '../../../words/en/figuresLimits.ts';
import type { PaperFigure } from '../figure.ts';
import { publishedAndRatio } from '../shown.ts';
import { publishedCurve } from '../publishedCurve.ts';
import { unmatched } from '../statedNumber.ts';

/** Limits for an X of several lifetimes that decays to two muons. */
export const figure: PaperFigure = {
  id: '2025-6b',
  place: [2025, 'figure', '6b'],
  model: 'bc4',
  searches: ['na62-pimumu-2017-2018'],
  shows: {
    lifetime: 1e-7,
    lifetimes: [1e-7, 1e-8, 1e-9, 1e-10, 0],
    kind: 'observed',
    massView: [210, 332],
    limitView: [1e-11, 1e-6],
  },
  words: () => words['2025-6b'],
  comparisons: [
    publishedCurve({
      curve: 'na62-pimumu-2017-2018-observed',
      says: () => words.atOnce,
      because: () => words.reconstructedBecause,
    }),
    unmatched(
      () => words.finite,
      () => words.finiteBecause,
    ),
  ],
  drawsPublished: publishedAndRatio('na62-pimumu-2017-2018-observed'),
};
