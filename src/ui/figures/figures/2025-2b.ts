import { figuresLimits as words } from '../../../words/en/figuresLimits.ts';
import type { PaperFigure } from '../figure.ts';
import { escaping, publishedAndRatio } from '../shown.ts';
import { paperLifetimesS } from '../../../state/lifetimeChanges.ts';
import { publishedCurve } from '../publishedCurve.ts';
import { unmatched } from '../statedNumber.ts';

/** Limits for an X of several lifetimes, with all data of K⁺ → π⁺νν̄. */
export const figure: PaperFigure = {
  id: '2025-2b',
  place: [2025, 'figure', '2b'],
  model: 'bc4',
  searches: ['na62-pinunu-2016-2022'],
  shows: {
    ...escaping,
    lifetimes: paperLifetimesS,
    kind: 'observed',
    limitView: [1e-12, 1e-6],
  },
  words: () => words['2025-2b'],
  comparisons: [
    publishedCurve({
      curve: 'na62-pinunu-2016-2022-observed',
      says: () => words.observed,
      because: () => words.reconstructedBecause,
    }),
    unmatched(
      () => words.finite,
      () => words.finiteBecause,
    ),
  ],
  drawsPublished: publishedAndRatio('na62-pinunu-2016-2022-observed'),
};
