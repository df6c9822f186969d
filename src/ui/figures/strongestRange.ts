import { boundIntervals } from '../../exclusion/boundContains.ts';
import { couplingInConvention } from '../../physics/models/conventions.ts';
import { conventionOf, modelOf } from '../../state/models.ts';
import { rich } from '../text/markup.ts';
import { boundNamed, observedColumns } from './comparedContour.ts';
import type { Comparison } from './comparison.ts';

interface StrongestInput {
  /** What is compared, in the markup of words. */
  readonly says: () => string;
  /** As the paper states it, MeV. */
  readonly published: readonly [number, number];
  readonly search: string;
  /** The bounds that it is set against. */
  readonly others: readonly string[];
  readonly because: () => string;
}

/** Masses, from the first to the last without a gap, over which the lower edge of a search lies below those of others. */
export function strongestRange({ says, published, search, others, because }: StrongestInput): Comparison {
  return {
    compare: (known) => {
      const columns = observedColumns(known, search);
      const bounds = others.map((id) => boundNamed(known, id));
      if (columns === null || bounds.some((bound) => bound?.status !== 'available')) return null;
      const isStrongest = (massMeV: number, i: number) => {
        const end = columns.offset[i];
        if (end === columns.offset[i + 1]) return false;
        return bounds.every((bound) => {
          if (bound?.status !== 'available') return false;
          const convention = conventionOf(modelOf(bound.model), bound.convention);
          const ours = couplingInConvention(convention, Math.exp(columns.logLower[end]));
          return boundIntervals(bound, massMeV).every(([lower]) => ours < lower);
        });
      };
      const strongest = Array.from(columns.massMeV, isStrongest);
      const inside = columns.massMeV.findIndex(
        (mass, i) => mass >= (published[0] + published[1]) / 2 && strongest[i],
      );
      if (inside < 0) return null;
      const weakBefore = strongest.lastIndexOf(false, inside);
      const weakAfter = strongest.indexOf(false, inside);
      const ours = [
        columns.massMeV[weakBefore + 1],
        columns.massMeV[weakAfter < 0 ? strongest.length - 1 : weakAfter - 1],
      ] as const;
      return {
        kind: 'number',
        what: rich(says()),
        published,
        ours,
        unit: [{ text: ' MeV' }],
        within: null,
        because: rich(because()),
      };
    },
  };
}
