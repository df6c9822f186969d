import { tourSteps } from '../../../words/en/tour.ts';
import { KaonScene } from '../figure/KaonScene.tsx';
import type { TourStep } from '../step.ts';

/** Kaons decay, and a rare one leaves almost nothing. */
export const kaon: TourStep = {
  id: 'kaon',
  words: () => tourSteps.kaon,
  shows: {},
  drags: 'nothing',
  Over: KaonScene,
};
