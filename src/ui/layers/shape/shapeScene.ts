import { panelMarks } from '../../../plot/panelMarks.ts';
import type { SearchExclusion, SearchLimits } from '../../../engine/answer.ts';
import type { CurveName } from '../../../engine/request.ts';
import { decidingCurve } from '../../../engine/verdict.ts';
import type { BandScene, LineScene, PointsScene } from '../../../plot/scene.ts';
import type { Choices } from '../../../state/choices.ts';
import { chosenConvention } from '../../../state/models.ts';
import { rememberLast } from '../../explore/scenes/memo.ts';
import { alongGrid, breakAtGaps } from '../../explore/scenes/curves.ts';
import { edgesInCoupling } from '../../explore/scenes/regions.ts';
import { searchFace } from '../../searches/faces.ts';
import { outlookOf } from '../../verdict/outlook.ts';
import { shapeExclusion, shapeLimits, shapeSearch } from './shapeNumbers.ts';
import { shapeOf } from './shapeAnswers.ts';
import type { ShapeState } from './shapeState.ts';
import type { LayerScene, SceneParts } from '../layer.ts';

/** Relative error below which a bar would be hidden by its point. */
const smallestError = 0.02;
const nothing = new Float64Array(0);

/** What is drawn on the plane of limits. */
interface LimitMarks {
  readonly lines: readonly LineScene[];
  readonly bands: readonly BandScene[];
  readonly points: readonly PointsScene[];
}

/**
 * Limits on B as they are drawn.
 * @param limits at the chosen lifetime, at the hypotheses that have one
 * @param hypotheses number of all hypotheses
 */
function limitMarks(
  { massMeV, massRangesMeV, branchingRatioLimit, branchingRatioLimitError }: SearchLimits,
  hypotheses: number,
  kind: Choices['kind'],
  finished: boolean,
  highlighted: string | null,
): LimitMarks {
  const grid = breakAtGaps(massMeV, massRangesMeV);
  const limit = (curve: CurveName) => branchingRatioLimit[curve];
  const line = (curve: CurveName, own: Pick<LineScene, 'style' | 'label'>): LineScene => ({
    id: `${shapeSearch}-limit-${curve}`,
    x: grid.x,
    y: alongGrid(grid, limit(curve)),
    labelPlacement: 'leader',
    faded: highlighted !== null && highlighted !== shapeSearch,
    ...own,
  });
  const band = (sigma: 1 | 2, lower: CurveName, upper: CurveName): BandScene => ({
    id: `${shapeSearch}-limit-${sigma}`,
    x: grid.x,
    lower: alongGrid(grid, limit(lower)),
    upper: alongGrid(grid, limit(upper)),
    sigma,
  });
  const shown = decidingCurve(outlookOf({ kind, exposure: 1 }));
  const all = limit(shown);
  const allErrors = branchingRatioLimitError?.[shown] ?? nothing;
  // While the curve is coarse its points are marked; later those whose error bar can be seen.
  const isCoarse = massMeV.length < hypotheses / 2;
  const marked = Array.from(all.keys()).filter(
    // Where nothing is accepted there is no limit to mark.
    (k) => Number.isFinite(all[k]) && (isCoarse || allErrors[k] > smallestError * all[k]),
  );
  const values = Float64Array.from(marked, (k) => all[k]);
  const errors = Float64Array.from(marked, (k) => allErrors[k]);
  return {
    lines: [
      ...(kind === 'observed' ? [] : [line('median', { style: 'expected', label: null })]),
      ...(kind === 'expected'
        ? []
        : [line('observed', { style: 'earlier', label: searchFace(shapeSearch).short })]),
    ],
    bands: kind === 'observed' ? [] : [band(2, 'm2', 'p2'), band(1, 'm1', 'p1')],
    // Finished limits are a line like all others.
    points: finished
      ? []
      : [
          {
            id: shapeSearch,
            x: Float64Array.from(marked, (k) => massMeV[k]),
            y: values,
            low: values.map((value, i) => Math.max(value - errors[i], 0.3 * value)),
            high: values.map((value, i) => value + errors[i]),
          },
        ],
  };
}

/** The edges of what the finished limits exclude, as a thin line like those of other earlier analyses. */
function modelLines(
  exclusion: SearchExclusion,
  convention: ReturnType<typeof chosenConvention>,
  kind: Choices['kind'],
  highlighted: string | null,
): LineScene[] {
  const wanted = decidingCurve(outlookOf({ kind, exposure: 1 }));
  const regions = exclusion.curves.find(({ curve }) => curve === wanted)?.regions ?? [];
  const edges = edgesInCoupling(regions, convention);
  const longest = Math.max(...edges.map(({ points }) => points.length));
  return edges.map(({ points, uncertain }, index) => ({
    id: `${shapeSearch}-${index}`,
    x: points.filter((_, k) => k % 2 === 0),
    y: points.filter((_, k) => k % 2 === 1),
    style: 'earlier',
    uncertain,
    label: points.length === longest ? searchFace(shapeSearch).short : null,
    labelPlacement: 'leader',
    faded: highlighted !== null && highlighted !== shapeSearch,
  }));
}

const none: SceneParts = {};

/** What the layer draws on the planes. */
export function shapeScene(): LayerScene {
  const limitsOf = rememberLast(
    (limits: ShapeState['limits'], acceptanceRatio: ShapeState['acceptanceRatio']) =>
      shapeLimits({ shape: true, exposure: 1 }, { limits, acceptanceRatio }),
  );
  const marks = rememberLast(limitMarks);
  const withBands = rememberLast((parts: LimitMarks): SceneParts => ({
    ...parts,
    marks: panelMarks,
    below: 'bare',
  }));
  const withoutBands = rememberLast(({ lines, points }: LimitMarks): SceneParts => ({
    lines,
    points,
    marks: panelMarks,
  }));
  const edges = rememberLast((...of: Parameters<typeof modelLines>): SceneParts => ({
    lines: modelLines(...of),
  }));
  return (known, { content, highlighted }) => {
    const { choices } = known;
    if (!choices.shape || choices.exposure !== 1) return none;
    const state = shapeOf(known);
    const { phase, limits: all, acceptanceRatio, exclusion } = state;
    if (content === 'model') {
      const excluded = shapeExclusion(choices, { phase, exclusion });
      return excluded === null ? none : edges(excluded, chosenConvention(choices), choices.kind, highlighted);
    }
    const limits = limitsOf(all, acceptanceRatio);
    if (limits === null) return none;
    const drawn = marks(limits, all?.massMeV.length ?? 0, choices.kind, phase === 'finished', highlighted);
    return highlighted === shapeSearch ? withBands(drawn) : withoutBands(drawn);
  };
}
