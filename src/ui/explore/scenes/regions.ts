import type { ExclusionAnswer, SearchExclusion } from '../../../engine/answer.ts';
import type { CurveName } from '../../../engine/request.ts';
import type { ExcludedRegion } from '../../../exclusion/regions.ts';
import { amplitudeCoupling } from '../../../physics/models/conventions.ts';
import type { CouplingConvention } from '../../../physics/models/model.ts';
import type { RegionScene, RichText } from '../../../plot/scene.ts';
import type { DrawnKind } from '../../../state/choices.ts';
import { modelOf } from '../../../state/models.ts';
import { searchFace } from '../../searches/faces.ts';
import { joined, rich } from '../../text/markup.ts';
import { particleSymbol } from '../../text/symbols.ts';
import { areaInView, inCoupling } from './curves.ts';

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

/**
 * The regions of all searches: filled for what is observed (or, in projections, expected), outlined for the expected ones.
 */
export function regionsOf(answer: ExclusionAnswer, view: RegionView): RegionScene[] {
  return answer.searches.flatMap((search) => {
    const observed = view.kind !== 'expected' && !view.projection;
    const outlined = !view.projection && view.kind !== 'observed';
    return [
      ...(outlined
        ? regionsOfCurve(answer, search, 'median', { ...view, outlined: true, labelled: !observed })
        : []),
      ...(observed
        ? regionsOfCurve(answer, search, 'observed', { ...view, outlined: false, labelled: true })
        : []),
      ...(view.projection
        ? regionsOfCurve(answer, search, 'median', { ...view, outlined: false, labelled: true })
        : []),
    ];
  });
}

interface CurveView extends RegionView {
  readonly outlined: boolean;
  readonly labelled: boolean;
}

function regionsOfCurve(
  answer: ExclusionAnswer,
  search: SearchExclusion,
  name: CurveName,
  view: CurveView,
): RegionScene[] {
  const regions = search.curves.find((curve) => curve.curve === name)?.regions ?? [];
  const largest = view.labelled ? largestRegion(regions, view) : null;
  const face = searchFace(search.search, search.signature);
  return regions.map((region, index) => ({
    id: `${search.search}-${view.outlined ? 'expected' : 'region'}-${index}`,
    style: face.style,
    rings: region.rings.map((ring) => inCoupling(ring, view.convention)),
    edges: region.edges.map((edge) => inCoupling(edge, view.convention)),
    label: region === largest ? labelOf(answer, search, view) : [],
    projection: view.projection,
    expectedOnly: view.outlined,
    faded: view.highlighted !== null && view.highlighted !== search.search,
  }));
}

function largestRegion(regions: readonly ExcludedRegion[], view: RegionView): ExcludedRegion | null {
  const ends = view.coupling.map((coupling) => Math.log(amplitudeCoupling(view.convention, coupling)));
  const range = [Math.min(...ends), Math.max(...ends)] as const;
  const areas = regions.map((region) => areaInView(region.rings[0] ?? new Float64Array(0), view.mass, range));
  const largest = Math.max(...areas);
  return largest > 0 ? regions[areas.indexOf(largest)] : null;
}

function labelOf(answer: ExclusionAnswer, search: SearchExclusion, view: CurveView): readonly RichText[] {
  const face = searchFace(search.search, search.signature);
  const period = rich(face.period);
  if (view.projection) return [face.name, joined(period, ', projection')];
  if (view.outlined) return [face.name, joined(period, ', expected')];
  if (view.compact) return [face.name, period];
  return [face.name, period, joined(particleSymbol(modelOf(answer.model)), ` ${face.fate}`)];
}
