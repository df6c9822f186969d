import { tourSteps } from '../../../words/en/tour.ts';
import type { TourStep } from '../step.ts';
import { others } from '../story.ts';

/** Placeholder. */
export const coupling: TourStep = {
  id: 'coupling',
  words: () => tourSteps.coupling,
  shows: { hiddenSearches: others, hiddenBounds: 'all' },
  drags: 'point',
};
