import type { ChoiceStore } from './store.ts';

/**
 * Lets something beside the choices follow the last step of the history, until that step is forgotten.
 * @param change turns it back when the step is undone, and forth when it is done again
 */
export function followStep(store: ChoiceStore, change: () => void): void {
  const { position } = store.getState();
  const stop = store.subscribe((now, before) => {
    if (now.position === before.position) return;
    if (!now.returned && now.position <= position) stop();
    else if (now.position < position !== before.position < position) change();
  });
}
