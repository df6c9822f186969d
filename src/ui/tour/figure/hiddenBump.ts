import type { SearchLimits } from '../../../engine/answer.ts';
import type { LineScene } from '../../../plot/scene.ts';
import { alongGrid, breakAtGaps, valueAt } from '../../explore/scenes/curves.ts';
import type { ToldInputs } from './known.ts';
import { backgroundAt, backgroundOf, bumpOf, bumpPeak, looksAt, shownBranchingRatio } from './spectrum.ts';

/** The observed limit on B at a mass; NaN where there is none. */
export function limitAt({ massMeV, branchingRatioLimit }: SearchLimits, mass: number): number {
  return valueAt(massMeV, branchingRatioLimit.observed, mass);
}

/** Over mass, how high the bump of an X gets that is just not excluded, in decays per bin: on top of the background. */
export interface HiddenBumps {
  readonly massMeV: Float64Array;
  readonly height: Float64Array;
}

/** The largest bumps that could still hide. */
export function hiddenBumps({ inputs, massRangesMeV }: ToldInputs, limits: SearchLimits): HiddenBumps {
  const background = backgroundOf(inputs);
  const heights = limits.massMeV.map((mass, k) => {
    const limit = limits.branchingRatioLimit.observed[k];
    if (!(limit > 0) || !looksAt(massRangesMeV, mass)) return Number.NaN;
    return backgroundAt(background, mass) + bumpPeak(bumpOf(inputs, mass, limit));
  });
  const grid = breakAtGaps(limits.massMeV, massRangesMeV);
  return { massMeV: grid.x, height: alongGrid(grid, heights) };
}

/** Their line as far as it is drawn, a part of all masses. */
export function hiddenBumpLine({ massMeV, height }: HiddenBumps, part: number): LineScene {
  const end = massMeV[0] + part * (massMeV[massMeV.length - 1] - massMeV[0]);
  return {
    id: 'hidden-bumps',
    x: massMeV,
    y: part >= 1 ? height : height.map((value, k) => (massMeV[k] <= end ? value : Number.NaN)),
    style: 'pinunu',
    label: null,
    labelPlacement: 'end',
  };
}

/**
 * How often the X of the sinking bump is made: from the share of the step before down to the limit.
 * @param part of the way, 0–1
 */
export function sinking(limit: number, part: number): number {
  if (!(limit > 0)) return shownBranchingRatio;
  return shownBranchingRatio ** (1 - part) * limit ** part;
}
