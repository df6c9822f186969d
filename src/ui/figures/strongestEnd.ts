import { boundIntervals } from '../../exclusion/boundContains.ts';
import { couplingInConvention } from '../../physics/models/conventions.ts';
import { conventionOf, modelOf } from '../../state/models.ts';
import { rich } from '../text/markup.ts';
import { boundNamed, observedColumns } from './comparedContour.ts';
import type { Comparison } from './comparison.ts';

interface StrongestInput {
  /** What is compared, in the markup of words. */
  readonly says: () => string;
  /** Which end, and as the paper states it, to 10 MeV. */
  readonly end: 'first' | 'last';
  readonly published: number;
  readonly search: string;
  /** The bounds that it is set against. */
  readonly others: readonly string[];
  readonly because: () => string;
}

/** A mass between both ends, MeV. */
const insideMeV = 195;

/** An end of the masses, without a gap between, over which the lower edge of a search lies below those of others. */
export function strongestEnd({ says, end, published, search, others, because }: StrongestInput): Comparison {
  return {
    compare: (known) => {
      const columns = observedColumns(known, search);
      const bounds = others.map((id) => boundNamed(known, id));
      if (columns === null || bounds.some((bound) => bound?.status !== 'available')) return null;
      const isStrongest = (massMeV: number, i: number) => {
        const first = columns.offset[i];
        if (first === columns.offset[i + 1]) return false;
        return bounds.every((bound) => {
          if (bound?.status !== 'available') return false;
          const convention = conventionOf(modelOf(bound.model), bound.convention);
          const ours = couplingInConvention(convention, Math.exp(columns.logLower[first]));
          return boundIntervals(bound, massMeV).every(([lower]) => ours < lower);
        });
      };
      const strongest = Array.from(columns.massMeV, isStrongest);
      const inside = columns.massMeV.findIndex((mass, i) => mass >= insideMeV && strongest[i]);
      if (inside < 0) return null;
      const weakBefore = strongest.lastIndexOf(false, inside);
      const weakAfter = strongest.indexOf(false, inside);
      const last = weakAfter < 0 ? strongest.length - 1 : weakAfter - 1;
      const ours = columns.massMeV[end === 'first' ? weakBefore + 1 : last];
      return {
        kind: 'number',
        what: rich(says()),
        published,
        ours,
        unit: [{ text: ' MeV' }],
        // Half of the last digit.
        within: 5 / published,
        because: rich(because()),
      };
    },
  };
}
