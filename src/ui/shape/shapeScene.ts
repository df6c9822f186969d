import type { StoreApi } from 'zustand/vanilla';
import type { SearchLimits } from '../../engine/answer.ts';
import type { CurveName } from '../../engine/request.ts';
import type { BandScene, LineScene, PlaneScene, PointsScene } from '../../plot/scene.ts';
import type { Choices } from '../../state/choices.ts';
import { chosenConvention } from '../../state/models.ts';
import type { ChoiceStore } from '../../state/store.ts';
import type { SceneExtension } from '../explore/pictureScenes.ts';
import { alongGrid, breakAtGaps } from '../explore/scenes/curves.ts';
import { edgesInCoupling } from '../explore/scenes/regions.ts';
import { searchFace } from '../searches/faces.ts';
import { shapeLimits, shapeSearch } from './shapeNumbers.ts';
import type { ShapeState } from './shapeStore.ts';

/** Relative error below which a bar would be hidden by its point. */
const smallestError = 0.02;
const noLines: readonly LineScene[] = [];
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
  const shown = kind === 'expected' ? 'median' : 'observed';
  const all = limit(shown);
  const allErrors = branchingRatioLimitError?.[shown] ?? nothing;
  // While the curve is coarse its points are marked; later those whose error bar can be seen.
  const isCoarse = massMeV.length < hypotheses / 2;
  const marked = Array.from(all.keys()).filter((k) => isCoarse || allErrors[k] > smallestError * all[k]);
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
  { exclusion }: NonNullable<ShapeState['exclusion']>,
  convention: ReturnType<typeof chosenConvention>,
  kind: Choices['kind'],
  highlighted: string | null,
): LineScene[] {
  const wanted: CurveName = kind === 'expected' ? 'median' : 'observed';
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

/**
 * What the layer adds to the planes. Values are computed once for one state and one set of choices.
 * @param highlighted the layer that is pointed at
 */
export function shapeExtension(
  store: StoreApi<ShapeState>,
  choices: ChoiceStore,
  highlighted: () => string | null,
): SceneExtension {
  const state = store.getState();
  const { exclusion, phase } = state;
  const limits = shapeLimits({ shape: true, exposure: 1 }, state);
  const hypotheses = state.limits?.massMeV.length ?? 0;
  const remembered = new Map<string, LimitMarks | readonly LineScene[]>();
  const once = <T extends LimitMarks | readonly LineScene[]>(key: string, make: () => T): T => {
    const found = remembered.get(key) as T | undefined;
    if (found !== undefined) return found;
    const value = make();
    remembered.set(key, value);
    return value;
  };
  const together = new Map<readonly LineScene[], { own: readonly LineScene[]; all: readonly LineScene[] }>();
  /** The plane's lines and these: the same array as long as both are. */
  const joinedLines = (theirs: readonly LineScene[], own: readonly LineScene[]): readonly LineScene[] => {
    const last = together.get(theirs);
    if (last?.own === own) return last.all;
    together.clear();
    const all = [...theirs, ...own];
    together.set(theirs, { own, all });
    return all;
  };
  return (scene, content): PlaneScene => {
    const chosen = choices.getState().choices;
    const { shape, exposure, kind, model } = chosen;
    if (!shape || exposure !== 1 || content === 'panel') return scene;
    const pointedAt = highlighted();
    if (content === 'model') {
      if (phase !== 'finished' || exclusion?.model !== model) return scene;
      const convention = chosenConvention(chosen);
      const lines = once(`${convention.id} ${kind} ${pointedAt}`, () =>
        modelLines(exclusion, convention, kind, pointedAt),
      );
      return { ...scene, lines: joinedLines(scene.lines, lines ?? noLines) };
    }
    if (limits === null) return scene;
    const marks = once(`limit ${kind} ${pointedAt}`, () =>
      limitMarks(limits, hypotheses, kind, phase === 'finished', pointedAt),
    );
    return {
      ...scene,
      lines: joinedLines(scene.lines, marks.lines),
      points: marks.points,
      bands: pointedAt === shapeSearch ? marks.bands : scene.bands,
    };
  };
}
