import type { PublishedCurve } from '../../../data/publishedCurveSchema.ts';
import type { SearchLimits } from '../../../engine/answer.ts';
import { shortestS } from '../../published/shortest.ts';
import { answeredRequest, answerOf, type Entries } from '../../planner/entries.ts';

/** Under which the limits of a published curve, computed here, are known. */
export const ratioKey = (id: string) => `ratio ${id}`;

/** Limits computed here at the masses and the lifetimes of published curves, by identifier of the curve. */
export type Recomputed = Readonly<
  Record<string, { readonly lifetimeS: number; readonly limits: SearchLimits }>
>;

/** What is known of them. */
export function recomputedIn(curves: readonly PublishedCurve[], entries: Entries): Recomputed {
  const found = curves.flatMap(({ id }) => {
    const [limits] = answerOf(entries, ratioKey(id), 'limits')?.searches ?? [];
    const lifetime = answeredRequest(entries, ratioKey(id), 'limits')?.lifetime;
    if (limits === undefined || lifetime?.kind !== 'fixed') return [];
    return [[id, { lifetimeS: lifetime.lifetimeS === shortestS ? 0 : lifetime.lifetimeS, limits }]] as const;
  });
  return Object.fromEntries(found);
}

/** A function that gives what is known of them; the same object while it is the same. */
export function recomputedKnower(): typeof recomputedIn {
  let last: Recomputed = {};
  return (curves, entries) => {
    const now = recomputedIn(curves, entries);
    const names = Object.keys(now);
    const isSame =
      names.length === Object.keys(last).length &&
      names.every((id) => now[id].limits === last[id]?.limits && now[id].lifetimeS === last[id].lifetimeS);
    if (!isSame) last = now;
    return last;
  };
}
