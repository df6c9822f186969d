import type { Polyline } from '../../../data/boundSchema.ts';
import { nothingBrought, type OwnBrought } from '../../../own/brought.ts';
import type { OwnBound, OwnContent } from '../../../own/ownBound.ts';
import { ownMarks } from '../../../plot/tokens.ts';
import type { OwnStorage, UnreadOwn } from '../../../state/ownStorage.ts';
import type { LayerState } from '../layer.ts';
import type { DialogState } from './dialogState.ts';

/** The user's own bounds. */
export interface OwnState {
  readonly bounds: readonly OwnBound[];
  /** Identifiers of those that are switched off. */
  readonly hidden: readonly string[];
  /** Models and searches. */
  readonly brought: OwnBrought;
  /** The one removed last, until something else is added or removed. */
  readonly removed: OwnBound | null;
}

/** What a step of the history can change of own data. */
export type OwnContents = Pick<OwnState, 'bounds' | 'hidden' | 'brought'>;

/** A step of the history that changed own data, by its place there. */
export interface OwnStep {
  readonly position: number;
  readonly before: OwnContents;
  readonly after: OwnContents;
}

/** Data that are looked at before they are added. */
export interface OwnPreview {
  /** What they would be. */
  readonly drawn: OwnContent;
  /** Their points, in their own convention. */
  readonly lines: readonly Polyline[];
}

/** What the page keeps of own data: the bounds, the dialog that asks about more, and where they stay between visits. */
export interface OwnPageState extends OwnState {
  /** Steps of the history that changed them, in order. */
  readonly steps: readonly OwnStep[];
  readonly dialog: DialogState;
  readonly preview: OwnPreview | null;
  readonly storage: OwnStorage | null;
  /** What was kept and cannot be read. */
  readonly unread: readonly UnreadOwn[];
}

/** Nothing of one's own. */
export const noOwn: OwnState = { bounds: [], hidden: [], brought: nothingBrought, removed: null };

export const ownState: LayerState<OwnPageState> = {
  id: 'own',
  initial: { ...noOwn, steps: [], dialog: { step: 'closed' }, preview: null, storage: null, unread: [] },
};

/** Keys of answers: what own limits exclude, and how high they lie. */
export const exclusionKey = 'own exclusion';
export const limitsKey = 'own limits';

/**
 * Puts a bound into the list, in the place of the one with its identifier if there is one. It keeps the mark that it has, or
 * gets the one that the fewest others bear.
 */
export function withOwn(own: OwnState, bound: OwnBound): OwnState {
  const others = own.bounds.filter(({ id }) => id !== bound.id);
  const before = own.bounds.find(({ id }) => id === bound.id);
  const mark = bound.mark ?? before?.mark ?? rarestMark(others);
  const bounds = [...others, { ...bound, mark }].sort((a, b) => a.order - b.order);
  return { ...own, bounds, removed: own.removed?.id === bound.id ? null : own.removed };
}

function rarestMark(bounds: readonly OwnBound[]): number {
  const borne = ownMarks.map((_, k) => bounds.filter(({ mark }) => mark === k).length);
  return borne.indexOf(Math.min(...borne));
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
