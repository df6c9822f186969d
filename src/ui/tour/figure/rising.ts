import type { LineScene, PlaneScene, RegionScene } from '../../../plot/scene.ts';

/** The line of the step before: parts of the height of the frame over mass. */
export interface StartLine {
  readonly massMeV: Float64Array;
  readonly part: Float64Array;
}

/** The line folds in this part of the time; then the region rises. */
const foldsUntil = 0.45;

const eased = (part: number) => part * part * (3 - 2 * part);

/** A region as far as it has risen to a coupling. */
function risenTo(region: RegionScene, cap: number): RegionScene {
  const capped = (points: Float64Array) =>
    points.map((value, k) => (k % 2 === 0 ? value : Math.min(value, cap)));
  const cut = (edge: Float64Array) =>
    edge.map((value, k) => (k % 2 === 1 && value > cap ? Number.NaN : value));
  return {
    ...region,
    rings: region.rings.map(capped),
    edges: region.edges.map(cut),
    uncertainEdges: (region.uncertainEdges ?? []).map(cut),
    label: [],
  };
}

/** The edge of regions over mass, as `[m, coupling, …]`, one after the other with a break between. */
function edgeOf(regions: readonly RegionScene[]): { readonly x: Float64Array; readonly y: Float64Array } {
  const points = regions
    .flatMap(({ edges, uncertainEdges = [] }) => [...edges, ...uncertainEdges])
    .flatMap((edge) => [...edge, Number.NaN, Number.NaN]);
  return {
    x: Float64Array.from(points.filter((_, k) => k % 2 === 0)),
    y: Float64Array.from(points.filter((_, k) => k % 2 === 1)),
  };
}

function valueNear({ massMeV, part }: StartLine, mass: number): number {
  let nearest = 0;
  massMeV.forEach((each, k) => {
    if (!Number.isNaN(part[k]) && Math.abs(each - mass) < Math.abs(massMeV[nearest] - mass)) nearest = k;
  });
  return part[nearest];
}

/**
 * The plane on the way to its regions: the line of limits folds into their lower edge, then they rise from it.
 * @param start where the line lay in the figure of the step before; null where that is not known, and it lies at the edge
 * @param progress 0–1
 */
export function rising(scene: PlaneScene, start: StartLine | null, progress: number): PlaneScene {
  if (progress >= 1) return scene;
  const [lowest, highest] = scene.y.domain.map(Math.log);
  if (progress > foldsUntil) {
    const part = (progress - foldsUntil) / (1 - foldsUntil);
    const cap = Math.exp(lowest + part * (highest - lowest));
    return { ...scene, regions: scene.regions.map((region) => risenTo(region, cap)) };
  }
  const { x, y } = edgeOf(scene.regions);
  const part = eased(progress / foldsUntil);
  const line: LineScene = {
    id: 'folding',
    x,
    y: y.map((value, k) => {
      if (Number.isNaN(value) || start === null) return value;
      const from = lowest + valueNear(start, x[k]) * (highest - lowest);
      return Math.exp(from + part * (Math.log(value) - from));
    }),
    style: 'pinunu',
    label: null,
    labelPlacement: 'end',
  };
  return { ...scene, regions: [], lines: [line] };
}

/** In these parts of the time what arrives is not there yet, and pale. */
const [absentUntil, paleUntil] = [0.3, 0.65];

/**
 * The plane as the other searches and everybody's bounds arrive on it.
 * @param isOld what was there before
 * @param progress 0–1
 */
export function arriving(scene: PlaneScene, isOld: (id: string) => boolean, progress: number): PlaneScene {
  if (progress >= paleUntil) return scene;
  const arrive = <T extends { readonly id: string }>(all: readonly T[]): readonly T[] =>
    progress < absentUntil
      ? all.filter(({ id }) => isOld(id))
      : all.map((each) => (isOld(each.id) ? each : { ...each, faded: true }));
  return { ...scene, regions: arrive(scene.regions), lines: arrive(scene.lines) };
}
