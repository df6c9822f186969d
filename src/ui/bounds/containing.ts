import type { ExcludedRegion } from '../../exclusion/regions.ts';
import { boundContains } from '../../exclusion/boundContains.ts';
import { couplingInConvention } from '../../physics/models/conventions.ts';
import type { PlanePoint } from '../../state/choices.ts';
import { conventionOf, modelOf } from '../../state/models.ts';
import { type BoundRow, isDrawn } from './boundRow.ts';

/** Beyond every coupling: where open ends of regions are put. */
const farLogCoupling = 500;

/** Whether a computed region, even-odd over its rings in (m, ln g), contains a point. */
export function regionContains(
  { rings }: ExcludedRegion,
  { massMeV, amplitudeCoupling }: PlanePoint,
): boolean {
  const around = rings.filter((ring) => {
    const masses = Array.from(ring.filter((_, k) => k % 2 === 0));
    const couplings = Array.from(
      ring.filter((_, k) => k % 2 === 1),
      (value) => Math.exp(Math.min(farLogCoupling, Math.max(-farLogCoupling, value))),
    );
    const piece = { edges: [{ massMeV: masses, coupling: couplings }] };
    const shape = { shape: 'closed-region', regions: [piece], claimedTo: null } as const;
    return boundContains(shape, massMeV, amplitudeCoupling);
  });
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
