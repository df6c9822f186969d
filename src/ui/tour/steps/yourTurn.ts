import { tourSteps } from '../../../words/en/tour.ts';
import type { TourStep } from '../step.ts';
import { others } from '../story.ts';

/** Placeholder. */
export const yourTurn: TourStep = {
  id: 'yourTurn',
  words: () => tourSteps.yourTurn,
  shows: { hiddenSearches: others, hiddenBounds: 'all' },
  drags: 'point',
};
