import { figuresLimits as words } from '../../../words/en/figuresLimits.ts';
import type { PaperFigure } from '../figure.ts';
import { escaping, publishedAndRatio } from '../shown.ts';
import { paperLifetimesS } from '../../../state/lifetimeChanges.ts';
import { publishedCurve } from '../publishedCurve.ts';

/** Limits of 2017 for an X of several lifetimes, beside those of stopped kaons. */
export const figure: PaperFigure = {
  id: '2021-4-right',
  place: [2021, 'figure', '4 right'],
  model: 'bc4',
  searches: ['na62-pinunu-2017'],
  shows: {
    ...escaping,
    lifetimes: paperLifetimesS,
    others: true,
    kind: 'observed',
    limitView: [1e-11, 1e-6],
  },
  words: () => words['2021-4-right'],
  comparisons: [
    publishedCurve({
      curve: 'na62-pinunu-2017-observed',
      says: () => words.everyLifetime,
      because: () => words.countingBecause,
    }),
  ],
  drawsPublished: publishedAndRatio('na62-pinunu-2017-observed'),
  citations: ['E949:2009study'],
};
