import type { OwnBound } from '../../own/ownBound.ts';
import { type OwnStorage, storageSentence } from '../../state/ownStorage.ts';
import type { BoundsStore } from '../bounds/boundsStore.ts';
import { type MessageStore, say } from '../page/messages.ts';
import { noOwn, type OwnState, toggledOwn, withOwn, withoutOwn } from './ownState.ts';

/** Where own data live: on the page and, as far as the browser lets them, between visits. */
export interface OwnHome {
  readonly bounds: BoundsStore;
  readonly messages: MessageStore;
  readonly storage: OwnStorage;
}

/** Takes a step and gives its outcome: what the page shows may follow a frame later. */
function change({ bounds }: OwnHome, step: (own: OwnState) => OwnState): OwnState {
  let outcome = noOwn;
  bounds.setState(({ own }) => {
    outcome = step(own);
    return { own: outcome };
  });
  return outcome;
}

/** Waits for the storage; where it refuses, one sentence says so and the page goes on. */
async function stored({ messages }: OwnHome, name: string | null, act: () => Promise<void>): Promise<void> {
  try {
    await act();
  } catch (error) {
    say(messages, { topic: 'own storage', kind: 'warning', sentence: storageSentence(error, name) });
  }
}

/** Reads what was kept; where the browser keeps nothing, the page begins without and says nothing. */
export async function loadOwn(home: OwnHome): Promise<void> {
  try {
    const { bounds, hidden } = await home.storage.load();
    if (bounds.length === 0) return;
    change(home, (own) => bounds.reduce(withOwn, { ...own, hidden }));
  } catch {
    // Nothing can have been kept; whoever adds something is told.
  }
}

/** Adds a bound, or takes it in the place of the one with its identifier, switched on. */
export async function addOwn(home: OwnHome, bound: OwnBound): Promise<void> {
  change(home, (own) => withOwn({ ...own, hidden: own.hidden.filter((id) => id !== bound.id) }, bound));
  await stored(home, bound.name, () => home.storage.keep(bound));
}

/** Removes a bound; `undoRemove` brings it back. */
export async function removeOwn(home: OwnHome, id: string): Promise<void> {
  change(home, (own) => withoutOwn(own, id));
  await stored(home, null, () => home.storage.forget(id));
}

/** Brings back the bound that was removed last. */
export async function undoRemove(home: OwnHome): Promise<void> {
  const { removed } = home.bounds.getState().own;
  if (removed !== null) await addOwn(home, removed);
}

/** Switches a bound on or off. */
export async function toggleOwn(home: OwnHome, id: string): Promise<void> {
  const { hidden } = change(home, (own) => toggledOwn(own, id));
  await stored(home, null, () => home.storage.keepHidden(hidden));
}
