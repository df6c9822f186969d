import { figuresLater } from '../../../words/en/figuresLater.ts';
import type { PaperFigure } from '../figure.ts';
import { escaping } from '../shown.ts';

/** What twice the data of 2016–2022 would be expected to limit: NA62 reported about that many kaons in arXiv:2604.12649. */
export const figure: PaperFigure = {
  id: 'projection-2016-2024',
  place: null,
  model: 'bc4',
  searches: ['na62-pinunu-2016-2022'],
  shows: {
    ...escaping,
    kind: 'expected',
    exposure: 2,
  },
  words: () => figuresLater.projection,
  comparisons: [],
  citations: ['NA62:2026pinunu'],
};
