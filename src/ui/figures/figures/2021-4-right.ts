import { figuresLimits as words } from '../../../words/en/figuresLimits.ts';
import type { PaperFigure } from '../figure.ts';
import { paperLifetimesS } from '../../../state/lifetimeChanges.ts';
import { defaultPanel } from '../../../state/panels.ts';
import { publishedCurve } from '../publishedCurve.ts';

/** Limits of 2017 for an X of several lifetimes, beside those of stopped kaons. */
export const figure: PaperFigure = {
  id: '2021-4-right',
  place: [2021, 'figure', '4 right'],
  model: 'bc4',
  searches: ['na62-pinunu-2017'],
  shows: {
    lifetime: Number.POSITIVE_INFINITY,
    lifetimes: paperLifetimesS,
    others: true,
    kind: 'observed',
    massView: [0, 262],
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
  drawsPublished: {
    published: ['na62-pinunu-2017-observed'],
    panel: { ...defaultPanel, id: 'ratio' },
  },
  citations: ['E949:2009study'],
};
