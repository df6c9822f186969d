import { tourSteps } from '../../../words/en/tour.ts';
import type { TourStep } from '../step.ts';
import { recoil, spectrumChoices } from './recoil.ts';

/** The bump sinks to the limit, and the limit curve draws itself. */
export const noBump: TourStep = {
  ...recoil,
  id: 'no-bump',
  words: () => tourSteps.noBump,
  shows: spectrumChoices,
};
