import type { CountTable } from '../../../data/countTableSchema.ts';
import type { ModelFile } from '../../../import/model/modelFile.ts';
import { isNothing, type OwnBrought, withModel, withSearch } from '../../../own/brought.ts';
import type { OwnBound } from '../../../own/ownBound.ts';
import { type OwnStorage, isFull } from '../../../state/ownStorage.ts';
import { ownWords } from '../../../words/en/own.ts';
import { say } from '../../page/messages.ts';
import { bringAlong } from './bringAlong.ts';
import type { OwnHome } from './ownHome.ts';
import { followSteps, keepChanges, stepOf } from './ownSteps.ts';
import { noOwn, type OwnState, ownState, toggledOwn, withOwn, withoutOwn } from './ownState.ts';

/** Takes a step, which can be undone, and gives its outcome: what the page shows may follow a frame later. */
function change(home: OwnHome, step: (own: OwnState) => OwnState, isMade = false): OwnState {
  const { get, set } = home;
  const before = get(ownState);
  const outcome = step(before);
  const { bounds, hidden, brought, removed } = outcome;
  bringAlong(home, brought);
  set(ownState, { bounds, hidden, brought, removed, steps: stepOf(home, before, outcome, isMade) });
  return outcome;
}

/** Waits for the storage; where it refuses, one sentence says so and the page goes on. */
async function stored(
  { get, messages }: OwnHome,
  name: string | null,
  act: (storage: OwnStorage) => Promise<void>,
): Promise<void> {
  const { storage } = get(ownState);
  if (storage === null) return;
  try {
    await act(storage);
  } catch (error) {
    const why = isFull(error) ? 'storageFull' : 'notKept';
    say(messages, { topic: 'own storage', kind: 'warning', sentence: () => ownWords[why](name) });
  }
}

/** Reads what was kept, and keeps from now on; where the browser keeps nothing, the page begins without and says nothing. */
export async function loadOwn(home: OwnHome, storage: OwnStorage): Promise<void> {
  home.set(ownState, { storage });
  followSteps(home, (from, to) => void stored(home, null, (kept) => keepChanges(kept, from, to)));
  try {
    const { bounds, hidden, brought, unread } = await storage.load();
    if (unread.length > 0) home.set(ownState, { unread });
    if (!isNothing(brought)) {
      bringAlong(home, brought);
      home.set(ownState, { brought });
    }
    if (bounds.length === 0) return;
    const loaded = bounds.reduce(withOwn, { ...home.get(ownState), hidden });
    home.set(ownState, { bounds: loaded.bounds, hidden });
  } catch {
    // Nothing can have been kept, and the next bound that is added is not kept either: then it is said.
  }
}

/** Adds a bound, or takes it in the place of the one with its identifier, switched on. */
export async function addOwn(home: OwnHome, bound: OwnBound): Promise<void> {
  const { bounds } = change(home, (own) =>
    withOwn({ ...own, hidden: own.hidden.filter((id) => id !== bound.id) }, bound),
  );
  const added = bounds.find(({ id }) => id === bound.id) ?? bound;
  await stored(home, bound.name, (storage) => storage.keep(added));
}

/** Removes a bound; `undoRemove` brings it back. */
export async function removeOwn(home: OwnHome, id: string): Promise<void> {
  change(home, (own) => withoutOwn(own, id));
  await stored(home, null, (storage) => storage.forget(id));
}

/** Removes what cannot be read from where it was kept. */
export async function forgetUnread(home: OwnHome): Promise<void> {
  const { unread } = home.get(ownState);
  home.set(ownState, { unread: [] });
  await stored(home, null, async (storage) => {
    await Promise.all(unread.map(({ key }) => storage.forget(key)));
  });
}

/** Brings back the bound that was removed last. */
export async function undoRemove(home: OwnHome): Promise<void> {
  const { removed } = home.get(ownState);
  if (removed !== null) await addOwn(home, removed);
}

/**
 * Puts other own data in the place of all that there are.
 * @param hidden identifiers of those that are switched off
 * @param isMade whether that is part of the last step of the history
 */
export async function replaceOwn(
  home: OwnHome,
  bounds: readonly OwnBound[],
  hidden: readonly string[],
  brought: OwnBrought,
  isMade = false,
): Promise<void> {
  const { bounds: before } = home.get(ownState);
  const now = change(home, () => bounds.reduce(withOwn, { ...noOwn, hidden, brought }), isMade);
  const gone = before.filter(({ id }) => now.bounds.every((bound) => bound.id !== id));
  await stored(home, null, async (storage) => {
    await Promise.all(now.bounds.map((bound) => storage.keep(bound)));
    await Promise.all(gone.map(({ id }) => storage.forget(id)));
    await storage.keepHidden(hidden);
    await storage.keepBrought(brought);
  });
}

/** Takes models and searches in the place of those that there are. @param name of what is added; null where something goes */
async function changeBrought(
  home: OwnHome,
  name: string | null,
  step: (brought: OwnBrought) => OwnBrought,
  isMade = false,
): Promise<void> {
  const { brought } = change(home, (own) => ({ ...own, brought: step(own.brought) }), isMade);
  await stored(home, name, (storage) => storage.keepBrought(brought));
}

/**
 * Keeps a model whose identifier does not say all of it.
 * @param isMade whether that is part of the last step of the history, which shows it
 */
export const addModel = (home: OwnHome, model: ModelFile, isMade = false): Promise<void> =>
  changeBrought(home, model.file, (brought) => withModel(brought, model), isMade);

/** Adds a search, or takes it in the place of the one with its identifier. */
export const addSearch = (home: OwnHome, search: CountTable): Promise<void> =>
  changeBrought(home, search.title, (brought) => withSearch(brought, search));

/** Removes a search; undo brings it back. */
export const removeSearch = (home: OwnHome, id: string): Promise<void> =>
  changeBrought(home, null, (brought) => ({
    ...brought,
    searches: brought.searches.filter((search) => search.id !== id),
  }));

/** Removes a model from those that are kept; undo brings it back. */
export const removeModel = (home: OwnHome, model: ModelFile): Promise<void> =>
  changeBrought(home, null, (brought) => ({
    ...brought,
    models: brought.models.filter((each) => each !== model),
  }));

/** Switches a bound on or off. */
export async function toggleOwn(home: OwnHome, id: string): Promise<void> {
  const { hidden } = change(home, (own) => toggledOwn(own, id));
  await stored(home, null, (storage) => storage.keepHidden(hidden));
}
