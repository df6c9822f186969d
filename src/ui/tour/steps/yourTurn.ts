import { tourSteps } from '../../../words/en/tour.ts';
import { Guess } from '../figure/Guess.tsx';
import { PlainPlaneOver } from '../figure/PlaneOver.tsx';
import { tourPlane } from '../figure/planeScene.ts';
import { DecayingStage } from '../figure/stages.tsx';
import { arriving } from '../figure/rising.ts';
import type { TourStep } from '../step.ts';
import { told } from '../story.ts';

/** All searches and everybody's bounds; the visitor guesses. */
export const yourTurn: TourStep = {
  id: 'your-turn',
  words: () => tourSteps.yourTurn,
  shows: { hiddenSearches: ['na62-pinunu-2017'] },
  buildsMs: 1500,
  drags: 'point',
  Over: PlainPlaneOver,
  Stage: DecayingStage,
  Control: Guess,
  figure: () => {
    const dress = tourPlane({ saysRuledOut: false, marksMuons: true });
    return ({ plain, progress }) =>
      plain === null || plain.y.scale !== 'log'
        ? null
        : arriving(dress(plain), (id) => id.startsWith(told), progress);
  },
};
