import type { PointAnswer } from '../../../engine/answer.ts';
import { decidingCurve } from '../../../engine/verdict.ts';
import { regionContains } from '../../../exclusion/boundContains.ts';
import { combinedWords } from '../../../words/en/combined.ts';
import { entryOf } from '../../planner/entries.ts';
import { rich } from '../../text/markup.ts';
import { outlookOf } from '../../verdict/outlook.ts';
import { nothingPlotted, type PlotPart } from '../../verdict/plotPart.ts';
import type { Known } from '../layer.ts';
import { combinedCurves, combinedLayer, combinedSearches, regionKey } from './combinedAnswers.ts';

/** What the combined limit makes of a point, where it is on the plot. */
export function combinedPart(known: Known, point: PointAnswer): PlotPart {
  const { choices, entries } = known;
  if (!choices.combine || choices.lifetime !== 'implied') return nothingPlotted;
  const { error, slow } = entryOf(entries, regionKey);
  const curves = combinedCurves(known);
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
        name: rich(combinedWords.bound),
        style: 'union',
        searches: combinedSearches(known),
      },
    ],
    isComputing: error === null && (curves === null || slow),
    hasFailed: error !== null,
  };
}
