import type { ExclusionCurve } from '../../../engine/answer.ts';
import type { CurveName } from '../../../engine/request.ts';
import { decidingCurve } from '../../../engine/verdict.ts';
import type { ExcludedRegion } from '../../../exclusion/regions.ts';
import { amplitudeCoupling } from '../../../physics/models/conventions.ts';
import type { CouplingConvention } from '../../../physics/models/model.ts';
import type { RegionScene, RichText, SeriesStyle } from '../../../plot/scene.ts';
import type { Choices, DrawnKind } from '../../../state/choices.ts';
import { chosenConvention } from '../../../state/models.ts';
import { planeWords } from '../../../words/en/planes.ts';
import { joined } from '../../text/markup.ts';
import { outlookOf } from '../../verdict/outlook.ts';
import { areaInView, inCoupling } from './curves.ts';
import { rememberLast } from './memo.ts';

/** What regions depend on beside the answer. */
export interface RegionView {
  readonly kind: DrawnKind;
  readonly projection: boolean;
  /** The curve that decides. */
  readonly deciding: CurveName;
  readonly convention: CouplingConvention;
  readonly mass: readonly [number, number];
  /** In the convention. */
  readonly coupling: readonly [number, number];
  /** Only this search in full strength, or null for all. */
  readonly highlighted: string | null;
  readonly compact: boolean;
}

/** A maker of what regions depend on; the same object while nothing of it changes. */
export function regionViews(): (choices: Choices, look: RegionLook) => RegionView {
  const view = rememberLast(
    (
      kind: RegionView['kind'],
      projection: boolean,
      deciding: CurveName,
      convention: RegionView['convention'],
      mass: RegionView['mass'],
      coupling: RegionView['coupling'],
      highlighted: string | null,
      compact: boolean,
    ): RegionView => ({ kind, projection, deciding, convention, mass, coupling, highlighted, compact }),
  );
  return (choices, { mass, y, highlighted, compact }) =>
    view(
      choices.kind,
      choices.exposure !== 1,
      decidingCurve(outlookOf(choices)),
      chosenConvention(choices),
      mass,
      y,
      highlighted,
      compact,
    );
}

/** The plane on which regions are drawn. */
interface RegionLook {
  readonly mass: RegionView['mass'];
  /** Couplings, in the convention. */
  readonly y: RegionView['coupling'];
  readonly highlighted: string | null;
  readonly compact: boolean;
}

/** The regions of what is drawn under one name: filled for what is observed (or, in projections, expected), else outlined. */
export function regionsOfSource(source: RegionSource, view: RegionView): RegionScene[] {
  const observed = view.deciding === 'observed';
  const curve = (name: CurveName, outlined: boolean, labelled: boolean) =>
    regionsOfCurve(source, name, { ...view, outlined, labelled });
  if (view.projection) return curve('median', false, true);
  return [
    ...(view.kind === 'observed' ? [] : curve('median', true, !observed)),
    ...(observed ? curve('observed', false, true) : []),
  ];
}

/** What is drawn as regions of one style under one name. */
export interface RegionSource {
  readonly id: string;
  readonly style: SeriesStyle;
  readonly curves: readonly ExclusionCurve[];
  /** Its name, and quieter lines below. */
  readonly label: readonly RichText[];
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
    faded: view.highlighted !== null && view.highlighted !== source.id,
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
  if (view.projection) return [name, joined(...planeWords.projection(period))];
  if (view.outlined) return [name, joined(...planeWords.expected(period))];
  return [name, joined(...planeWords.observed(period)), ...rest];
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
