import type { AvailableBound, Polyline } from '../../data/boundSchema.ts';
import { outlineOf } from '../../exclusion/boundContains.ts';
import { amplitudeCoupling, couplingInConvention } from '../../physics/models/conventions.ts';
import type { CouplingConvention } from '../../physics/models/model.ts';
import type { LineScene, RegionScene } from '../../plot/scene.ts';
import { isGrey } from '../../plot/tokens.ts';
import { conventionOf, modelOf } from '../../state/models.ts';
import { areaInView, inCoupling } from '../explore/scenes/curves.ts';
import { type BoundRow, isDrawn, plotName } from './boundRow.ts';

/** What the drawing of bounds depends on beside them. */
export interface BoundView {
  /** In which the plane is drawn. */
  readonly convention: CouplingConvention;
  /** In view, MeV. */
  readonly mass: readonly [number, number];
  /** In view, in the convention. */
  readonly coupling: readonly [number, number];
  /** Only this layer in full strength, or null for all. */
  readonly highlighted: string | null;
}

/** Bounds ready to draw. */
export interface BoundsScene {
  readonly regions: readonly RegionScene[];
  readonly lines: readonly LineScene[];
}

/** Name of a bound among the layers of the page. */
export const boundLayer = (id: string) => `bound-${id}`;

/**
 * The bounds that are switched on, on the model plane: closed contours and recast limits as grey regions, one-sided bounds
 * and contours of NA62 itself as lines.
 */
export function boundScene(rows: readonly BoundRow[], view: BoundView): BoundsScene {
  const regions: RegionScene[] = [];
  const lines: LineScene[] = [];
  for (const row of rows) {
    if (!isDrawn(row)) continue;
    if (row.bound.status === 'recast') regions.push(...recastRegions(row, view));
    else if (row.bound.status === 'available') {
      if (row.bound.shape === 'closed-region' && isGrey(row.style))
        regions.push(...closedRegions(row, row.bound, view));
      else lines.push(...boundLines(row, row.bound, view));
    }
  }
  return { regions, lines };
}

/** Turns couplings of a bound into those of the plane. */
function converter(bound: AvailableBound, to: CouplingConvention): (coupling: number) => number {
  const from = conventionOf(modelOf(bound.model), bound.convention);
  return (coupling) => couplingInConvention(to, amplitudeCoupling(from, coupling));
}

function interleaved({ massMeV, coupling }: Polyline, convert: (coupling: number) => number): Float64Array {
  return Float64Array.from({ length: 2 * massMeV.length }, (_, k) =>
    k % 2 === 0 ? massMeV[k >> 1] : convert(coupling[k >> 1]),
  );
}

/** Length of a line within the view, its sides taken as 1. */
function lengthInView(line: Float64Array, { mass, coupling }: BoundView): number {
  const decades = Math.log(coupling[1] / coupling[0]);
  const place = (k: number) => {
    const x = (line[k] - mass[0]) / (mass[1] - mass[0]);
    const y = Math.log(line[k + 1] / coupling[0]) / decades;
    return [x, y].map((value) => Math.min(1, Math.max(0, value)));
  };
  let length = 0;
  for (let k = 2; k < line.length; k += 2) {
    const [[ax, ay], [bx, by]] = [place(k - 2), place(k)];
    length += Math.hypot(bx - ax, by - ay);
  }
  return length;
}

/** The place of the largest of some values, or −1 where none is positive. */
function largest(values: readonly number[]): number {
  const most = Math.max(0, ...values);
  return most > 0 ? values.indexOf(most) : -1;
}

function common({ bound, style, experiment }: BoundRow, view: BoundView) {
  return {
    style,
    experiment,
    projection: bound.status === 'available' && bound.curveType === 'projection',
    faded: view.highlighted !== null && view.highlighted !== boundLayer(bound.id),
  };
}

/** What the line of an own bound bears. */
export const markOf = ({ mark }: { readonly mark?: number | undefined }): Pick<LineScene, 'mark'> =>
  mark === undefined ? {} : { mark };

function boundLines(row: BoundRow, bound: AvailableBound, view: BoundView): LineScene[] {
  const convert = converter(bound, view.convention);
  const edges = bound.regions.flatMap(({ edges }) => edges.map((edge) => interleaved(edge, convert)));
  const named = largest(edges.map((edge) => lengthInView(edge, view)));
  // In conventions such as 1/f a stronger coupling stands lower.
  const isTurned = convert(2) < convert(1);
  const side = (bound.excludedSide === 'above') === isTurned ? 'below' : 'above';
  return edges.map((edge, index) => ({
    ...common(row, view),
    ...markOf(row),
    id: `${boundLayer(bound.id)}-${index}`,
    x: edge.filter((_, k) => k % 2 === 0),
    y: edge.filter((_, k) => k % 2 === 1),
    label: index === named ? plotName(bound) : null,
    labelPlacement: 'along',
    ...(bound.excludedSide === 'inside' ? {} : { excludedSide: side }),
  }));
}

function grey(row: BoundRow, view: BoundView, parts: readonly Pick<RegionScene, 'rings' | 'edges'>[]) {
  const logarithmic = (ring: Float64Array) =>
    ring.map((value, k) => (k % 2 === 0 ? value : value > 0 ? Math.log(value) : -700));
  const range = [Math.log(view.coupling[0]), Math.log(view.coupling[1])] as const;
  const named = largest(
    parts.map(({ rings }) => areaInView(logarithmic(rings[0] ?? new Float64Array(0)), view.mass, range)),
  );
  return parts.map(({ rings, edges }, index): RegionScene => ({
    ...common(row, view),
    id: `${boundLayer(row.bound.id)}-${index}`,
    rings,
    edges,
    label: index === named ? [plotName(row.bound)] : [],
    expectedOnly: false,
    // A tint would show where a search or a reading merely ends as if it were an edge.
    tinted: row.bound.status === 'available' && row.bound.regions.every(({ cut }) => cut !== true),
  }));
}

function closedRegions(row: BoundRow, bound: AvailableBound, view: BoundView): RegionScene[] {
  const convert = converter(bound, view.convention);
  const parts = bound.regions.map((region) => ({
    rings: [interleaved(outlineOf(region), convert)],
    edges: region.edges.map((edge) => interleaved(edge, convert)),
  }));
  return grey(row, view, parts);
}

function recastRegions(row: BoundRow, view: BoundView): RegionScene[] {
  const regions = row.exclusion?.curves.flatMap((curve) => curve.regions) ?? [];
  const parts = regions.map(({ rings, edges }) => ({
    rings: rings.map((ring) => inCoupling(ring, view.convention)),
    edges: edges.map((edge) => inCoupling(edge, view.convention)),
  }));
  return grey(row, view, parts);
}
