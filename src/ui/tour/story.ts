import { countingSearchIds, searchIds } from '../../data/catalogue.ts';
import { set } from '../../state/changes.ts';
import type { Choices, PlanePoint } from '../../state/choices.ts';
import { defaultChoices } from '../../state/defaults.ts';
import { ownChoices, showInstead } from '../../state/shownInstead.ts';
import { type ChoiceStore, commit, preview } from '../../state/store.ts';
import type { TourStep } from './step.ts';

/** The search of which the tour tells. */
export const [told] = countingSearchIds;

/** All others. */
export const others = searchIds.filter((id) => id !== told);

/** The step of these choices, counted from 0; the first one where they name none. */
export const stepIndex = ({ tour }: Pick<Choices, 'tour'>, steps: readonly unknown[]): number =>
  Math.min(steps.length, Math.max(1, tour ?? 1)) - 1;

/**
 * What a step shows in the place of choices of the user: those with which the page opens and what is its own. The user's
 * language, words and form of the page stay, and the point where it means the same.
 * @param own the user's choices
 * @param point the point that is shown
 */
export function instead(step: Pick<TourStep, 'shows'>, own: Choices, point: PlanePoint): Partial<Choices> {
  const { language: _, wording: __, view: ___, tour: ____, crosshair: _____, ...usual } = defaultChoices();
  const isOwnPoint = own.model === usual.model;
  return { ...usual, kind: 'observed', ...step.shows, ...(isOwnPoint ? {} : { crosshair: point }) };
}

/** The point as the tour shows it: of another model than that of the tour only the mass. */
function shownPoint(store: ChoiceStore): PlanePoint {
  const state = store.getState();
  const { model, crosshair: start } = defaultChoices();
  if (state.choices.model === model) return state.choices.crosshair;
  return { ...start, massMeV: state.choices.crosshair.massMeV };
}

/** Shows a step; what the user has chosen comes back as the tour is left. */
export function tell(store: ChoiceStore, step: TourStep): void {
  const point = shownPoint(store);
  showInstead(store, instead(step, ownChoices(store.getState()), point));
  if (step.begins !== undefined) preview(store, set({ crosshair: step.begins(point) }));
}

/** Gives the user's choices back, with the point where the tour has left it. */
export function stopTelling(store: ChoiceStore): void {
  const { choices, own } = store.getState();
  const { massMeV } = choices.crosshair;
  showInstead(store, {});
  if (own.crosshair !== undefined) preview(store, set({ crosshair: { ...own.crosshair, massMeV } }));
}

/** Goes to a step, counted from 1, as one step of the history; null leaves the tour. */
export function goTo(store: ChoiceStore, tour: number | null): void {
  preview(store, set({ tour }));
  if (tour === null) stopTelling(store);
  commit(store);
}
