import { figuresLimits as words } from '../../../words/en/figuresLimits.ts';
import type { PaperFigure } from '../figure.ts';
import { publishedAndRatio } from '../shown.ts';
import { publishedCurve } from '../publishedCurve.ts';

/** Limits near the mass of the neutral pion, from the search for its invisible decays. */
export const figure: PaperFigure = {
  id: '2025-3',
  place: [2025, 'figure', '3'],
  model: 'bc4',
  searches: ['na62-pi0-invisible'],
  shows: {
    lifetime: Number.POSITIVE_INFINITY,
    lifetimes: [Number.POSITIVE_INFINITY, 1e-9, 2e-10, 1e-10],
    kind: 'observed',
    massView: [106, 158],
    limitView: [1e-10, 1],
  },
  words: () => words['2025-3'],
  comparisons: [
    publishedCurve({
      curve: 'na62-pi0-invisible-observed',
      says: () => words.everyLifetime,
      because: () => words.byConstruction,
    }),
  ],
  drawsPublished: publishedAndRatio('na62-pi0-invisible-observed'),
};
