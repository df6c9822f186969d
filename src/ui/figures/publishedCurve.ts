import { publishedLifetimes } from '../../data/loadPublishedCurve.ts';
import { type Known, stateOf } from '../layers/layer.ts';
import { agreementOf } from '../published/agreement.ts';
import { publishedState } from '../published/publishedState.ts';
import { type RatioRequest, ratioRequest } from '../published/ratioRequests.ts';
import { ratioOf } from '../published/ratios.ts';
import { recomputedIn } from '../published/recomputed.ts';
import { rich } from '../text/markup.ts';
import type { Comparison } from './comparison.ts';

interface Published {
  /** Identifier of the published curve. */
  readonly curve: string;
  /** Lifetimes at which it is compared, s; all at which it was published unless said. */
  readonly lifetimesS?: readonly number[];
  /** What it is, in the markup of words. */
  readonly says: () => string;
  /** Why ours differs, or why it cannot. */
  readonly because?: () => string;
}

/** A published limit on B beside ours, at all points that were read off. */
export function publishedCurve({ curve: id, lifetimesS, says, because }: Published): Comparison {
  const requests = ({ choices, states }: Known): readonly RatioRequest[] =>
    stateOf(states, publishedState)
      .curves.filter((curve) => curve.id === id)
      .flatMap((curve) =>
        (lifetimesS ?? publishedLifetimes(curve)).map((lifetimeS) => ratioRequest(curve, lifetimeS, choices)),
      );
  return {
    asks: (known) =>
      requests(known).map(({ key, request }) => ({
        key,
        request,
        lane: 'by-search',
        when: 'after-picture',
      })),
    compare: (known) => {
      const asked = requests(known);
      const found = recomputedIn(asked, known.entries).map(ratioOf);
      if (found.length < asked.length) return null;
      const agreement = agreementOf(
        found.flatMap(({ recomputed }) => [...recomputed]),
        found.flatMap(({ published }) => [...published]),
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
