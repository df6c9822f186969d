import { tourSteps } from '../../../words/en/tour.ts';
import { toldInputs } from '../figure/known.ts';
import { shownBranchingRatio } from '../figure/spectrum.ts';
import { spectrumScene } from '../figure/spectrumScene.ts';
import { RecoilFacts } from '../figure/RecoilFacts.tsx';
import { RecoilOver } from '../figure/SpectrumOver.tsx';
import { EscapingStage } from '../figure/stages.tsx';
import type { TourStep } from '../step.ts';
import { others, told } from '../story.ts';

/** What asks the engine for the events of the search and its limits for an X that nobody sees decay. */
export const spectrumChoices = {
  hiddenSearches: others,
  hiddenBounds: 'all',
  lifetime: Number.POSITIVE_INFINITY,
  panel: { id: 'events', swapped: true, search: told, aspects: {} },
} as const satisfies TourStep['shows'];

/** The spectrum of recoil masses, and the bump that an X would add. */
export const recoil: TourStep = {
  id: 'recoil',
  words: () => tourSteps.recoil,
  shows: spectrumChoices,
  drags: 'mass',
  Over: RecoilOver,
  Stage: EscapingStage,
  Aside: RecoilFacts,
  figure: () => {
    const draw = spectrumScene();
    return ({ known, frame }) => {
      const inputs = toldInputs(known);
      if (inputs === null) return null;
      const { massMeV } = known.choices.crosshair;
      return draw({ told: inputs, massMeV, branchingRatio: shownBranchingRatio, frame, lines: [] });
    };
  },
};
