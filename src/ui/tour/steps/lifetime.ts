import { tourSteps } from '../../../words/en/tour.ts';
import type { TourStep } from '../step.ts';
import { others } from '../story.ts';

/** Placeholder. */
export const lifetime: TourStep = {
  id: 'lifetime',
  words: () => tourSteps.lifetime,
  shows: { hiddenSearches: others, hiddenBounds: 'all' },
  drags: 'point',
};
