import type { PublishedCurve } from '../../data/publishedCurveSchema.ts';
import type { SearchLimits } from '../../engine/answer.ts';
import type { LayerState } from '../layers/layer.ts';
import { answeredRequest, answerOf, type Entries } from '../planner/entries.ts';

/** The engine takes no lifetime of 0: one so short that every decay is seen. */
export const shortestS = 1e-15;

/** Under which the limits of a published curve, computed here, are known. */
export const ratioKey = (id: string) => `ratio ${id}`;

/** Limits computed here at the masses and the lifetime of a published curve. */
export interface Recomputed {
  readonly lifetimeS: number;
  readonly limits: SearchLimits;
}

/** What is known of published limits. */
export interface PublishedState {
  /** Curves in the order of their list; empty before they are read. */
  readonly curves: readonly PublishedCurve[];
  /** The same limits computed here, by identifier of the curve, while the panel of ratios is open. */
  readonly recomputed: Readonly<Record<string, Recomputed>>;
}

/** What the page keeps of them: the curves that have been read. */
export const publishedState: LayerState<Pick<PublishedState, 'curves'>> = {
  id: 'published',
  initial: { curves: [] },
};

function recomputedOf({ id }: PublishedCurve, entries: Entries): readonly (readonly [string, Recomputed])[] {
  const [limits] = answerOf(entries, ratioKey(id), 'limits')?.searches ?? [];
  const lifetime = answeredRequest(entries, ratioKey(id), 'limits')?.lifetime;
  if (limits === undefined || lifetime?.kind !== 'fixed') return [];
  return [[id, { lifetimeS: lifetime.lifetimeS === shortestS ? 0 : lifetime.lifetimeS, limits }]];
}

/** A function that gives what is known of published limits; the same object while it is the same. */
export function publishedKnower(): (curves: PublishedState['curves'], entries: Entries) => PublishedState {
  let last: PublishedState = { curves: [], recomputed: {} };
  return (curves, entries) => {
    const found = curves.flatMap((curve) => recomputedOf(curve, entries));
    const isSame =
      curves === last.curves &&
      found.length === Object.keys(last.recomputed).length &&
      found.every(([id, { limits, lifetimeS }]) => {
        const known = last.recomputed[id];
        return known?.limits === limits && known.lifetimeS === lifetimeS;
      });
    if (!isSame) last = { curves, recomputed: Object.fromEntries(found) };
    return last;
  };
}
