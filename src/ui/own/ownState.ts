import type { OwnBound } from '../../own/ownBound.ts';
import type { RecastAnswer } from '../bounds/boundsStore.ts';

/** The user's own bounds, and what is known of them. */
export interface OwnState {
  readonly bounds: readonly OwnBound[];
  /** Identifiers of those that are switched off. */
  readonly hidden: readonly string[];
  /** The one removed last, until something else is added or removed. */
  readonly removed: OwnBound | null;
  /** What recast ones exclude, by identifier. */
  readonly recasts: Readonly<Record<string, RecastAnswer>>;
}

/** Nothing of one's own. */
export const noOwn: OwnState = { bounds: [], hidden: [], removed: null, recasts: {} };

/** Puts a bound into the list, in the place of the one with its identifier if there is one. */
export function withOwn(own: OwnState, bound: OwnBound): OwnState {
  const others = own.bounds.filter(({ id }) => id !== bound.id);
  const bounds = [...others, bound].sort((a, b) => a.order - b.order);
  return { ...own, bounds, removed: own.removed?.id === bound.id ? null : own.removed };
}

/** Takes a bound out of the list and remembers it for undo. */
export function withoutOwn(own: OwnState, id: string): OwnState {
  const removed = own.bounds.find((bound) => bound.id === id) ?? null;
  return removed === null
    ? own
    : { ...own, bounds: own.bounds.filter((bound) => bound !== removed), removed };
}

/** Switches a bound on or off. */
export function toggledOwn(own: OwnState, id: string): OwnState {
  const { hidden } = own;
  return {
    ...own,
    hidden: hidden.includes(id) ? hidden.filter((each) => each !== id) : [...hidden, id],
  };
}
