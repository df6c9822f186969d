import type { SearchLimits } from '../../engine/answer.ts';
import { answerOf, type Entries } from '../planner/entries.ts';
import type { RatioRequest } from './ratioRequests.ts';

/** Limits computed here at the masses and one lifetime of a published curve. */
export interface Recomputed extends Pick<RatioRequest, 'curve' | 'lifetimeS'> {
  readonly limits: SearchLimits;
}

/** What is known of them. */
export function recomputedIn(requests: readonly RatioRequest[], entries: Entries): readonly Recomputed[] {
  return requests.flatMap(({ curve, lifetimeS, key }) => {
    const [limits] = answerOf(entries, key, 'limits')?.searches ?? [];
    return limits === undefined ? [] : [{ curve, lifetimeS, limits }];
  });
}

/** A function that gives what is known of them; the same list while it is the same. */
export function recomputedKnower(): typeof recomputedIn {
  let last: readonly Recomputed[] = [];
  return (requests, entries) => {
    const now = recomputedIn(requests, entries);
    const isSame =
      now.length === last.length &&
      now.every(({ limits, curve }, k) => limits === last[k].limits && curve === last[k].curve);
    if (!isSame) last = now;
    return last;
  };
}
