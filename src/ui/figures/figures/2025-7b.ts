import { figuresLimits as words } from '../../../words/en/figuresLimits.ts';
import type { PaperFigure } from '../figure.ts';
import { publishedAndRatio } from '../shown.ts';
import { publishedCurve } from '../publishedCurve.ts';
import { unmatched } from '../statedNumber.ts';

/** Limits for an X of several lifetimes that decays to two photons. */
export const figure: PaperFigure = {
  id: '2025-7b',
  place: [2025, 'figure', '7b'],
  model: 'bc4',
  searches: ['na62-pigammagamma-2017-2018'],
  shows: {
    lifetime: 2e-9,
    lifetimes: [2e-9, 1e-9, 5e-10, 2e-10, 1e-10, 0],
    kind: 'observed',
    massView: [205, 354.1],
    limitView: [1e-10, 1e-6],
  },
  words: () => words['2025-7b'],
  comparisons: [
    publishedCurve({
      curve: 'na62-pigammagamma-2017-2018-observed',
      says: () => words.atOnce,
      because: () => words.byConstruction,
    }),
    unmatched(
      () => words.finite,
      () => words.finiteBecause,
    ),
  ],
  drawsPublished: publishedAndRatio('na62-pigammagamma-2017-2018-observed'),
};
