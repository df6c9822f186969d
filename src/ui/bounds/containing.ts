import { boundContains, regionContains } from '../../exclusion/boundContains.ts';
import { couplingInConvention } from '../../physics/models/conventions.ts';
import type { PlanePoint } from '../../state/choices.ts';
import { conventionOf, modelOf } from '../../state/models.ts';
import { type BoundRow, isDrawn } from './boundRow.ts';

/** The bounds on the plot that exclude a point. */
export function boundsContaining(rows: readonly BoundRow[], point: PlanePoint): readonly BoundRow[] {
  return rows.filter((row) => {
    if (!isDrawn(row)) return false;
    const { bound, exclusion } = row;
    if (bound.status === 'recast') {
      const regions = exclusion?.curves.flatMap((curve) => curve.regions) ?? [];
      const logCoupling = Math.log(point.amplitudeCoupling);
      return regions.some(({ rings }) => regionContains(rings, point.massMeV, logCoupling));
    }
    if (bound.status === 'missing') return false;
    const convention = conventionOf(modelOf(bound.model), bound.convention);
    return boundContains(bound, point.massMeV, couplingInConvention(convention, point.amplitudeCoupling));
  });
}
