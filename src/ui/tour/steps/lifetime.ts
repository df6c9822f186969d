import { tourSteps } from '../../../words/en/tour.ts';
import { LifetimeControl } from '../figure/LifetimeControl.tsx';
import { impliedLifetimeS, sliderEndsS, withLifetime } from '../figure/lifetimes.ts';
import { PlaneOver } from '../figure/PlaneOver.tsx';
import { tourPlane } from '../figure/planeScene.ts';
import { DecayingStage } from '../figure/stages.tsx';
import type { TourStep } from '../step.ts';
import { others } from '../story.ts';

/** Masses at which the roof lies within the reach of the slider, MeV, and the one that is shown for others. */
const [from, to, usualMassMeV] = [212, 260, 230] as const;

/** The coupling implies a lifetime, and a short one is seen: the region gets its roof. */
export const lifetime: TourStep = {
  id: 'lifetime',
  words: () => tourSteps.lifetime,
  shows: { hiddenSearches: others, hiddenBounds: 'all' },
  begins: (point) => {
    const { massMeV } = point;
    const there = massMeV >= from && massMeV <= to ? point : { ...point, massMeV: usualMassMeV };
    const [longestS, shortestS] = sliderEndsS;
    return withLifetime(there, Math.min(longestS, Math.max(shortestS, impliedLifetimeS(there))));
  },
  drags: 'point',
  Over: PlaneOver,
  Stage: DecayingStage,
  Control: LifetimeControl,
  figure: () => {
    const dress = tourPlane({ saysRuledOut: true, marksMuons: true });
    return ({ plain }) => (plain === null || plain.y.scale !== 'log' ? null : dress(plain));
  },
};
