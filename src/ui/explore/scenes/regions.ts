import type { ExclusionAnswer, ExclusionCurve, SearchExclusion } from '../../../engine/answer.ts';
import type { CurveName } from '../../../engine/request.ts';
import type { ExcludedRegion } from '../../../exclusion/regions.ts';
import { amplitudeCoupling } from '../../../physics/models/conventions.ts';
import type { CouplingConvention, ModelId } from '../../../physics/models/model.ts';
import type { LineScene, RegionScene, RichText, SeriesStyle } from '../../../plot/scene.ts';
import type { DrawnKind } from '../../../state/choices.ts';
import { modelOf } from '../../../state/models.ts';
import { searchFace, yearsOf } from '../../searches/faces.ts';
import { joined, rich } from '../../text/markup.ts';
import { particleSymbol } from '../../text/symbols.ts';
import { areaInView, inCoupling } from './curves.ts';
import { rememberEach } from './memo.ts';

/** What regions depend on beside the answer. */
export interface RegionView {
  readonly kind: DrawnKind;
  readonly projection: boolean;
  readonly convention: CouplingConvention;
  readonly mass: readonly [number, number];
  /** In the convention. */
  readonly coupling: readonly [number, number];
  /** Only this search in full strength, or null for all. */
  readonly highlighted: string | null;
  readonly compact: boolean;
}

/** The regions of what is drawn under one name: filled for what is observed (or, in projections, expected), else outlined. */
export function regionsOfSource(source: RegionSource, view: RegionView): RegionScene[] {
  const observed = view.kind !== 'expected' && !view.projection;
  const curve = (name: CurveName, outlined: boolean, labelled: boolean) =>
    regionsOfCurve(source, name, { ...view, outlined, labelled });
  if (view.projection) return curve('median', false, true);
  return [
    ...(view.kind === 'observed' ? [] : curve('median', true, !observed)),
    ...(observed ? curve('observed', false, true) : []),
  ];
}

const regionsOfSearch = rememberEach((search: SearchExclusion, model: ModelId, view: RegionView) =>
  regionsOfSource(searchSource(model, search, view.compact), view),
);

/**
 * The regions of all searches, or the one of all of them together. Earlier analyses are lines, see `earlierLines`.
 */
export function regionsOf(answer: ExclusionAnswer, view: RegionView): RegionScene[] {
  if (answer.union.length > 0) return regionsOfSource(unionSource(answer), view);
  return answer.searches
    .filter(({ search, signature }) => !searchFace(search, signature).earlier)
    .flatMap((search) => regionsOfSearch(search, answer.model, view));
}

/** What is drawn as regions of one style under one name. */
export interface RegionSource {
  readonly id: string;
  readonly style: SeriesStyle;
  readonly curves: readonly ExclusionCurve[];
  /** Its name, and quieter lines below. */
  readonly label: readonly RichText[];
}

function searchSource(model: ModelId, search: SearchExclusion, compact: boolean): RegionSource {
  const face = searchFace(search.search, search.signature);
  const particle = particleSymbol(modelOf(model));
  const fate = compact || face.fate === '' ? [] : [joined(particle, ` ${face.fate}`)];
  const label = [face.regionName, rich(face.period), ...fate];
  return { id: search.search, style: face.style, curves: search.curves, label };
}

function unionSource(answer: ExclusionAnswer): RegionSource {
  const speaking = answer.searches.filter(({ silence }) => silence === null).length;
  const label = [rich('NA62'), rich(speaking === 1 ? 'one search' : `${speaking} searches together`)];
  return { id: 'union', style: 'union', curves: answer.union, label };
}

interface CurveView extends RegionView {
  readonly outlined: boolean;
  readonly labelled: boolean;
}

function regionsOfCurve(source: RegionSource, name: CurveName, view: CurveView): RegionScene[] {
  const regions = source.curves.find((curve) => curve.curve === name)?.regions ?? [];
  const largest = view.labelled ? largestRegion(regions, view) : null;
  return regions.map((region, index) => ({
    id: `${source.id}-${view.outlined ? 'expected' : 'region'}-${index}`,
    style: source.style,
    rings: region.rings.map((ring) => inCoupling(ring, view.convention)),
    edges: region.edges.map((edge) => inCoupling(edge, view.convention)),
    uncertainEdges: region.simulatedEdges.map((edge) => inCoupling(edge, view.convention)),
    label: region === largest ? labelOf(source, view) : [],
    projection: view.projection,
    expectedOnly: view.outlined,
    faded: view.highlighted !== null && view.highlighted !== source.id && source.id !== 'union',
  }));
}

function largestRegion(regions: readonly ExcludedRegion[], view: RegionView): ExcludedRegion | null {
  const ends = view.coupling.map((coupling) => Math.log(amplitudeCoupling(view.convention, coupling)));
  const range = [Math.min(...ends), Math.max(...ends)] as const;
  const areas = regions.map((region) => areaInView(region.rings[0] ?? new Float64Array(0), view.mass, range));
  const largest = Math.max(...areas);
  return largest > 0 ? regions[areas.indexOf(largest)] : null;
}

function labelOf({ label }: RegionSource, view: CurveView): readonly RichText[] {
  const [name, period, ...rest] = label;
  if (view.projection) return [name, joined(period, ', projection')];
  if (view.outlined) return [name, joined(period, ', expected')];
  return [name, period, ...rest];
}

/** Edges of regions as lines, those beyond the published lifetimes marked as less certain. */
export function edgesInCoupling(
  regions: readonly ExcludedRegion[],
  convention: CouplingConvention,
): readonly { readonly points: Float64Array; readonly uncertain: boolean }[] {
  const lines = (edges: readonly Float64Array[], uncertain: boolean) =>
    edges.map((edge) => ({ points: inCoupling(edge, convention), uncertain }));
  return regions.flatMap(({ edges, simulatedEdges }) => [
    ...lines(edges, false),
    ...lines(simulatedEdges, true),
  ]);
}

const linesOfEarlier = rememberEach((search: SearchExclusion, view: RegionView): LineScene[] => {
  const face = searchFace(search.search, search.signature);
  const curve = view.projection || view.kind === 'expected' ? 'median' : 'observed';
  const regions = search.curves.find((each) => each.curve === curve)?.regions ?? [];
  const edges = edgesInCoupling(regions, view.convention);
  const longest = Math.max(...edges.map(({ points }) => points.length));
  const words = `${yearsOf(face.period)} data${view.projection ? ', projection' : ''}`;
  return edges.map(({ points, uncertain }, index): LineScene => ({
    id: `${search.search}-${index}`,
    x: points.filter((_, k) => k % 2 === 0),
    y: points.filter((_, k) => k % 2 === 1),
    style: face.style,
    label: points.length === longest ? rich(words) : null,
    labelPlacement: 'leader',
    faded: view.highlighted !== null && view.highlighted !== search.search,
    projection: view.projection,
    uncertain,
  }));
});

/** The edges of earlier analyses as thin dashed lines, the longest of each with a name; none beside a union. */
export function earlierLines(answer: ExclusionAnswer, view: RegionView): LineScene[] {
  if (answer.union.length > 0) return [];
  return answer.searches
    .filter(({ search, signature }) => searchFace(search, signature).earlier)
    .flatMap((search) => linesOfEarlier(search, view));
}
