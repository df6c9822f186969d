import type { PointAnswer } from '../../../engine/answer.ts';
import { decidingCurve, verdictOf } from '../../../engine/verdict.ts';
import { searchFace } from '../../searches/faces.ts';
import { outlookOf } from '../../verdict/outlook.ts';
import { nothingPlotted, type PlotPart } from '../../verdict/plotPart.ts';
import type { Known } from '../layer.ts';
import { shapeOf } from './shapeAnswers.ts';
import { shapeLimits, shapePoint, shapeSearch } from './shapeNumbers.ts';

/** What the unbinned analysis makes of a point, by the toys drawn so far, where it is on the plot. */
export function shapePart(known: Known, point: PointAnswer): PlotPart {
  const { choices } = known;
  const state = shapeOf(known);
  if (!choices.shape || state.phase === 'silent') return nothingPlotted;
  const limits = shapeLimits(choices, state);
  const found = limits && shapePoint(limits, point, decidingCurve(outlookOf(choices)));
  const looksHere = state.limits?.massRangesMeV.some(
    ([low, high]) => point.massMeV >= low && point.massMeV <= high,
  );
  const { short, style } = searchFace(shapeSearch);
  const contains = found !== null && verdictOf(found.signalStrength) === 'excluded';
  return {
    bounds: [{ id: shapeSearch, isOurs: true, isProjection: false, contains, name: short, style }],
    isComputing: found === null && state.phase === 'running' && looksHere !== false,
    hasFailed: false,
  };
}
