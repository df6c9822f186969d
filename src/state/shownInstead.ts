import type { Choices } from './choices.ts';
import type { ChoiceState, ChoiceStore } from './store.ts';

/** The choices of the user, whatever is shown in their place. */
export const ownChoices = ({ choices, own }: ChoiceState): Choices => ({ ...choices, ...own });

/**
 * Shows other choices in the place of some of the user's, which come back when nothing is shown in their place. What the
 * user changes meanwhile of all others is kept.
 * @param instead what is shown; nothing gives the user's choices back
 */
export function showInstead(store: ChoiceStore, instead: Partial<Choices>): void {
  const state = store.getState();
  const chosen = ownChoices(state);
  const own = Object.fromEntries(Object.keys(instead).map((key) => [key, chosen[key as keyof Choices]]));
  store.setState({
    choices: { ...chosen, ...instead },
    committed: { ...state.committed, ...state.own, ...instead },
    own,
  });
}
