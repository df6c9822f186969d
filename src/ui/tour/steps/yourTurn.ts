import { tourSteps } from '../../../words/en/tour.ts';
import { Guess } from '../figure/Guess.tsx';
import { PlainPlaneOver } from '../figure/PlaneOver.tsx';
import { tourPlane } from '../figure/planeScene.ts';
import { DecayingStage } from '../figure/stages.tsx';
import type { TourStep } from '../step.ts';

/** All searches and everybody's bounds; the visitor guesses. */
export const yourTurn: TourStep = {
  id: 'your-turn',
  words: () => tourSteps.yourTurn,
  shows: { hiddenSearches: ['na62-pinunu-2017'] },
  drags: 'point',
  Over: PlainPlaneOver,
  Stage: DecayingStage,
  Control: Guess,
  figure: () => {
    const dress = tourPlane({ saysRuledOut: false, marksMuons: true });
    return ({ plain }) => (plain === null || plain.y.scale !== 'log' ? null : dress(plain));
  },
};
