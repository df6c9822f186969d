import type { ExcludedRegion } from '../../exclusion/regions.ts';
import { boundContains } from '../../exclusion/boundContains.ts';
import { couplingInConvention } from '../../physics/models/conventions.ts';
import type { PlanePoint } from '../../state/choices.ts';
import { conventionOf, modelOf } from '../../state/models.ts';
import { rememberEach } from '../explore/scenes/memo.ts';
import { type BoundRow, isDrawn } from './boundRow.ts';

/** Beyond every coupling: where open ends of regions are put. */
const farLogCoupling = 500;

/** A ring of a computed region as a contour; asked for with every move of the crosshair, it is turned once. */
const contourOf = rememberEach((ring: Float64Array) => {
  const massMeV = Array.from(ring.filter((_, k) => k % 2 === 0));
  const coupling = Array.from(
    ring.filter((_, k) => k % 2 === 1),
    (value) => Math.exp(Math.min(farLogCoupling, Math.max(-farLogCoupling, value))),
  );
  return { shape: 'closed-region', regions: [{ edges: [{ massMeV, coupling }] }], claimedTo: null } as const;
});

/** Whether a computed region, even-odd over its rings in (m, ln g), contains a point. */
export function regionContains(
  { rings }: ExcludedRegion,
  { massMeV, amplitudeCoupling }: PlanePoint,
): boolean {
  const around = rings.filter((ring) => boundContains(contourOf(ring), massMeV, amplitudeCoupling));
  return around.length % 2 === 1;
}

/** The bounds on the plot that exclude a point. */
export function boundsContaining(rows: readonly BoundRow[], point: PlanePoint): readonly BoundRow[] {
  return rows.filter((row) => {
    if (!isDrawn(row)) return false;
    const { bound, exclusion } = row;
    if (bound.status === 'recast') {
      const regions = exclusion?.curves.flatMap((curve) => curve.regions) ?? [];
      return regions.some((region) => regionContains(region, point));
    }
    if (bound.status === 'missing') return false;
    const convention = conventionOf(modelOf(bound.model), bound.convention);
    return boundContains(bound, point.massMeV, couplingInConvention(convention, point.amplitudeCoupling));
  });
}
