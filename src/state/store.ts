import { createStore, type StoreApi } from 'zustand/vanilla';
import type { Change } from './changes.ts';
import type { Choices } from './choices.ts';
import { isSameStep } from './permalink.ts';

/** The choices as they stand, and as they stood at the end of the last step. */
export interface ChoiceState {
  readonly choices: Choices;
  /** Differs from `choices` while a drag goes on. */
  readonly committed: Choices;
  /** Place of `committed` in the history, and of its newest step. */
  readonly position: number;
  readonly last: number;
  /** Whether it was shown again by going through the history, not made. */
  readonly returned: boolean;
  /** What the user has chosen where something else is shown in its place for a while. */
  readonly own: Partial<Choices>;
}

export type ChoiceStore = StoreApi<ChoiceState>;

/**
 * A store that begins at the given choices.
 * @param position place in the browser's history where the page was opened
 */
export function createChoiceStore(choices: Choices, position = 0): ChoiceStore {
  return createStore<ChoiceState>(() => ({
    choices,
    committed: choices,
    position,
    last: position,
    returned: false,
    own: {},
  }));
}

/** Shows a change without making it a step: what a slider does while it is dragged. */
export function preview(store: ChoiceStore, change: Change): void {
  const { choices } = store.getState();
  const next = change(choices);
  if (next !== choices) store.setState({ choices: next });
}

/**
 * Makes a step of what is shown, if it differs in the link from the last step; steps that were undone are forgotten.
 * @param change applied first
 */
export function commit(store: ChoiceStore, change: Change = (choices) => choices): void {
  const state = store.getState();
  const choices = change(state.choices);
  if (isSameStep(choices, state.committed)) {
    if (choices !== state.choices) store.setState({ choices });
    return;
  }
  step(store, choices);
}

/** Makes a step of something beside the choices, which stay as they are: whoever makes it knows what it was. */
export function stepBeside(store: ChoiceStore): void {
  step(store, { ...store.getState().choices });
}

function step(store: ChoiceStore, choices: Choices): void {
  const position = store.getState().position + 1;
  store.setState({ choices, committed: choices, position, last: position, returned: false });
}

/** Takes back a drag that has not become a step. */
export function cancelPreview(store: ChoiceStore): void {
  const { choices, committed } = store.getState();
  store.setState({ choices: { ...committed, crosshair: choices.crosshair } });
}

/**
 * Shows another step of the history.
 * @param position its place; steps beyond the newest one become the newest
 * @param keepsCrosshair whether the crosshair stays where it is as long as the model does
 */
export function showStep(
  store: ChoiceStore,
  choices: Choices,
  position: number,
  keepsCrosshair: boolean,
): void {
  const state = store.getState();
  const stays = keepsCrosshair && choices.model === state.choices.model;
  const shown = stays ? { ...choices, crosshair: state.choices.crosshair } : choices;
  store.setState({
    choices: shown,
    committed: shown,
    position,
    last: Math.max(position, state.last),
    returned: true,
    own: {},
  });
}
