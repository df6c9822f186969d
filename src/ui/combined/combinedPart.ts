import type { PointAnswer } from '../../engine/answer.ts';
import { decidingCurve } from '../../engine/verdict.ts';
import { regionContains } from '../../exclusion/boundContains.ts';
import type { Choices } from '../../state/choices.ts';
import { rich } from '../text/markup.ts';
import { outlookOf } from '../verdict/outlook.ts';
import { nothingPlotted, type PlotPart } from '../verdict/verdictStore.ts';
import { combinedCurves } from './combinedNumbers.ts';
import { combinedLayer } from './combinedScene.ts';
import type { CombinedState } from './combinedStore.ts';

/** What the combined limit makes of a point, where it is on the plot. */
export function combinedPart(point: PointAnswer, choices: Choices, state: CombinedState): PlotPart {
  if (!choices.combine || choices.lifetime !== 'implied') return nothingPlotted;
  const curves = combinedCurves(choices, state);
  const deciding = curves?.find(({ curve }) => curve === decidingCurve(outlookOf(choices)));
  const contains = deciding?.regions.some(({ rings }) =>
    regionContains(rings, point.massMeV, Math.log(point.amplitudeCoupling)),
  );
  return {
    bounds: [
      {
        id: combinedLayer,
        isOurs: true,
        isProjection: false,
        contains: contains === true,
        name: rich('all searches combined'),
        style: 'union',
      },
    ],
    isComputing: state.sentence === null && (curves === null || state.computing),
    hasFailed: state.sentence !== null,
  };
}
