import { tourSteps } from '../../../words/en/tour.ts';
import { rememberLast } from '../../explore/scenes/memo.ts';
import { HiddenFacts, HiddenOver } from '../figure/HiddenBump.tsx';
import { hiddenBumpLine, hiddenBumps, limitAt, sinking } from '../figure/hiddenBump.ts';
import { toldInputs, toldLimits } from '../figure/known.ts';
import { shownBranchingRatio } from '../figure/spectrum.ts';
import { spectrumScene } from '../figure/spectrumScene.ts';
import { EscapingStage } from '../figure/stages.tsx';
import type { TourStep } from '../step.ts';
import { spectrumChoices } from './recoil.ts';

/** The bump sinks in the first part of the time; then its line is drawn. */
const sinksUntil = 0.4;

/** The bump sinks to the limit, and the line of all limits draws itself. */
export const noBump: TourStep = {
  id: 'no-bump',
  words: () => tourSteps.noBump,
  shows: spectrumChoices,
  buildsMs: 2400,
  drags: 'mass',
  Over: HiddenOver,
  Stage: EscapingStage,
  Aside: HiddenFacts,
  figure: () => {
    const draw = spectrumScene();
    const bumps = rememberLast(hiddenBumps);
    const line = rememberLast((all: ReturnType<typeof hiddenBumps>, part: number) => [
      hiddenBumpLine(all, part),
    ]);
    return ({ known, frame, progress }) => {
      const told = toldInputs(known);
      if (told === null) return null;
      const limits = toldLimits(known);
      const { massMeV } = known.choices.crosshair;
      const sunk = Math.min(1, progress / sinksUntil);
      const branchingRatio =
        limits === null ? shownBranchingRatio : sinking(limitAt(limits, massMeV), sunk * (2 - sunk));
      const part = Math.max(0, (progress - sinksUntil) / (1 - sinksUntil));
      const lines = limits === null ? [] : line(bumps(told, limits), part);
      return draw({ told, massMeV, branchingRatio, frame, lines });
    };
  },
};
