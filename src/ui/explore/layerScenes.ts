import type {
  BandScene,
  CoverageScene,
  LineScene,
  PlaneScene,
  PointsScene,
  RegionScene,
  SilentStretchScene,
} from '../../plot/scene.ts';
import { isGrey } from '../../plot/tokens.ts';
import type { Choices } from '../../state/choices.ts';
import type { LayerHost } from '../layers/host.ts';
import type { Known, Layer, LayerScene, PlaneLook, SceneParts } from '../layers/layer.ts';
import { joiner, rememberEach, rememberLast } from './scenes/memo.ts';

/** Draws layers over a plane: those from a depth on, and below another one. */
export type LayerScenes = (
  scene: PlaneScene,
  known: Known,
  look: PlaneLook,
  from: number,
  below: number,
) => PlaneScene;

/** A layer on one plane, with what it remembers of it. */
interface DrawnLayer {
  readonly depth: number;
  readonly scene: LayerScene;
  readonly recede: (regions: readonly RegionScene[], kind: Choices['kind']) => readonly RegionScene[];
  readonly regions: Join<RegionScene>;
  readonly lines: Join<LineScene>;
  readonly bands: Join<BandScene>;
  readonly points: Join<PointsScene>;
  readonly coverage: Join<CoverageScene>;
  readonly silent: Join<SilentStretchScene>;
}

type Join<T> = (...lists: readonly (readonly T[])[]) => readonly T[];

const faded = rememberEach((region: RegionScene): RegionScene => ({ ...region, faded: true }));

/** Regions of searches step back behind a layer; beside observed ones their expected outlines go. */
function receded(regions: readonly RegionScene[], kind: Choices['kind']): readonly RegionScene[] {
  return regions
    .filter(({ expectedOnly }) => kind !== 'both' || !expectedOnly)
    .map((region) => (isGrey(region.style) ? region : faded(region)));
}

const none: readonly never[] = [];
const nothing: SceneParts = {};

/** The same plane with what a layer draws on it. */
function withLayer(
  scene: PlaneScene,
  drawn: DrawnLayer,
  parts: SceneParts,
  kind: Choices['kind'],
): PlaneScene {
  const regions = parts.below === 'faded' ? drawn.recede(scene.regions, kind) : scene.regions;
  return {
    ...scene,
    regions: drawn.regions(regions, parts.regions ?? none),
    lines: drawn.lines(scene.lines, parts.lines ?? none),
    bands: drawn.bands(parts.below === undefined ? scene.bands : none, parts.bands ?? none),
    coverage: drawn.coverage(scene.coverage, parts.coverage ?? none),
    silent: drawn.silent(scene.silent, parts.silent ?? none),
    map: parts.map ?? scene.map,
    ...(parts.points && {
      points: drawn.points(scene.points ?? none, parts.points),
      marks: parts.marks,
    }),
  };
}

/** Draws the layers of a page on one plane. */
export function layerScenes({
  store,
  depthOf,
  attempt,
}: Pick<LayerHost, 'store' | 'depthOf' | 'attempt'>): LayerScenes {
  const known = new Map<Layer, DrawnLayer>();
  const drawnOf = (layer: Layer): readonly DrawnLayer[] => {
    const { scene: begin } = layer;
    if (begin === undefined) return none;
    const makeDrawn = (): DrawnLayer => {
      const scene = attempt<LayerScene>(
        layer,
        () => begin(),
        () => nothing,
      );
      return {
        depth: depthOf(layer),
        scene: (all, look) => attempt(layer, () => scene(all, look), nothing),
        recede: rememberLast(receded),
        regions: joiner<RegionScene>(),
        lines: joiner<LineScene>(),
        bands: joiner<BandScene>(),
        points: joiner<PointsScene>(),
        coverage: joiner<CoverageScene>(),
        silent: joiner<SilentStretchScene>(),
      };
    };
    const drawn = known.get(layer) ?? makeDrawn();
    known.set(layer, drawn);
    return [drawn];
  };
  const inOrder = rememberLast((layers: readonly Layer[]) =>
    layers.flatMap(drawnOf).sort((a, b) => a.depth - b.depth),
  );
  return (scene, all, look, from, below) =>
    inOrder(store.getState().layers)
      .filter(({ depth }) => depth >= from && depth < below)
      .reduce((plane, drawn) => withLayer(plane, drawn, drawn.scene(all, look), all.choices.kind), scene);
}
