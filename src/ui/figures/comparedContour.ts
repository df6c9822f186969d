import type { AvailableBound } from '../../data/boundSchema.ts';
import { publishedLimitAt } from '../../data/loadPublishedCurve.ts';
import type { PublishedCurve } from '../../data/publishedCurveSchema.ts';
import type { BoundShape } from '../../exclusion/boundContains.ts';
import type { IntervalColumns } from '../../exclusion/intervals.ts';
import { couplingInConvention } from '../../physics/models/conventions.ts';
import type { BenchmarkModel, CouplingConvention } from '../../physics/models/model.ts';
import { conventionOf, modelOf } from '../../state/models.ts';
import { boundsIn, boundsState } from '../bounds/boundsState.ts';
import { type Known, stateOf } from '../layers/layer.ts';
import { answerOf } from '../planner/entries.ts';
import { agreementOf } from '../published/agreement.ts';
import { publishedState } from '../published/publishedState.ts';
import { rich } from '../text/markup.ts';
import type { Comparison } from './comparison.ts';
import { contourRatios, type EdgeSide } from './contourRatios.ts';

interface ContourInput {
  /** What is compared, in the markup of words. */
  readonly says: () => string;
  /** Our search. */
  readonly search: string;
  readonly side: EdgeSide;
  /** Masses that are compared, MeV; all unless said. */
  readonly range?: readonly [number, number];
  /** Why ours differs. */
  readonly because?: () => string;
}

const everywhere = [0, Number.POSITIVE_INFINITY] as const;

/** What a search excludes in the chosen model as observed; null before it is known. */
export function observedColumns({ choices, entries }: Known, search: string): IntervalColumns | null {
  const answer = answerOf(entries, 'exclusion', 'exclusion');
  if (answer?.model !== choices.model) return null;
  const curves = answer.searches.find((each) => each.search === search)?.curves;
  return curves?.find(({ curve }) => curve === 'observed')?.columns ?? null;
}

/** A bound of the chosen model; null before it is read. */
export const boundNamed = ({ choices, states }: Known, id: string) =>
  boundsIn(stateOf(states, boundsState), choices.model)?.find((bound) => bound.id === id) ?? null;

function compared(
  { says, search, side, range = everywhere, because }: ContourInput,
  contourOf: (known: Known) => (BoundShape & { readonly in: CouplingConvention }) | null,
): Comparison {
  return {
    compare: (known) => {
      const contour = contourOf(known);
      const columns = observedColumns(known, search);
      if (contour === null || columns === null) return null;
      const ratios = contourRatios(contour, contour.in, columns, side, range);
      const ones = ratios.map(() => 1);
      const agreement = agreementOf(
        ratios.map(({ ratio }) => ratio),
        ones,
      );
      if (agreement === null) return null;
      return {
        kind: 'curve',
        what: rich(says()),
        ...agreement,
        ...(because && { because: rich(because()) }),
      };
    },
  };
}

/** Our edge in coupling beside that of a published contour that is held. */
export function comparedContour(input: ContourInput & { readonly contour: string }): Comparison {
  return compared(input, (known) => {
    const bound = boundNamed(known, input.contour);
    if (bound?.status !== 'available') return null;
    return { ...bound, in: conventionOf(modelOf(bound.model), bound.convention) } satisfies AvailableBound & {
      in: CouplingConvention;
    };
  });
}

/** The edge that a published limit on B, at one lifetime, has in a model: where B is the limit. */
function edgeOfLimit(
  curve: PublishedCurve,
  lifetimeS: number,
  model: BenchmarkModel,
): BoundShape & { readonly in: CouplingConvention } {
  const [convention] = model.conventions;
  const edges = curve.stretches
    .filter(
      (stretch) => (stretch.lifetimeS === 'inf' ? Number.POSITIVE_INFINITY : stretch.lifetimeS) === lifetimeS,
    )
    .map(({ massMeV }) => {
      const masses = massMeV.filter((mass) => model.productionPerCoupling2(mass) > 0);
      const coupling = masses.map((mass) => {
        const limit = publishedLimitAt(curve, mass, lifetimeS);
        return couplingInConvention(convention, Math.sqrt(limit / model.productionPerCoupling2(mass)));
      });
      return { massMeV: masses, coupling };
    });
  return { shape: 'lower-edge', regions: [{ edges }], claimedTo: null, in: convention };
}

/**
 * Our lower edge beside the one that follows from a published limit on B for an X that escapes: at small couplings X lives
 * long enough for that.
 */
export function comparedLimit(
  input: Omit<ContourInput, 'side'> & { readonly published: string },
): Comparison {
  return compared({ ...input, side: 'lower' }, ({ choices, states }) => {
    const curve = stateOf(states, publishedState).curves.find(({ id }) => id === input.published);
    return curve === undefined ? null : edgeOfLimit(curve, Number.POSITIVE_INFINITY, modelOf(choices.model));
  });
}
