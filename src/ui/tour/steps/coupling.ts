import { tourSteps } from '../../../words/en/tour.ts';
import { rememberLast } from '../../explore/scenes/memo.ts';
import { CouplingOver, StableNote } from '../figure/StableNote.tsx';
import { hiddenBumps } from '../figure/hiddenBump.ts';
import { type ToldInputs, toldInputs, toldLimits } from '../figure/known.ts';
import { tourPlane } from '../figure/planeScene.ts';
import { rising } from '../figure/rising.ts';
import { spectrumTop } from '../figure/spectrumScene.ts';
import type { SearchLimits } from '../../../engine/answer.ts';
import { EscapingStage } from '../figure/stages.tsx';
import type { TourStep } from '../step.ts';
import { others } from '../story.ts';

/** The line of limits folds into the lower edge of the region, which then rises from it. */
export const coupling: TourStep = {
  id: 'coupling',
  words: () => tourSteps.coupling,
  // How long X lives comes with the next step: here nobody sees it decay.
  shows: { hiddenSearches: others, hiddenBounds: 'all', invisibleFraction: 1 },
  buildsMs: 1800,
  drags: 'point',
  Over: CouplingOver,
  Stage: EscapingStage,
  Control: StableNote,
  figure: () => {
    const dress = tourPlane({ saysRuledOut: true, marksMuons: false });
    const start = rememberLast((told: ToldInputs, limits: SearchLimits) => {
      const { massMeV, height } = hiddenBumps(told, limits);
      const top = spectrumTop(told);
      return { massMeV, part: height.map((value) => value / top) };
    });
    return ({ known, plain, progress }) => {
      if (plain === null || plain.y.scale !== 'log') return null;
      const [told, limits] = [toldInputs(known), toldLimits(known)];
      const from = told === null || limits === null ? null : start(told, limits);
      return rising(dress(plain), from, progress);
    };
  },
};
