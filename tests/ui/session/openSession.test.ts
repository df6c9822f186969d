import { describe, expect, it } from 'vitest';
import { createStore } from 'zustand/vanilla';
import type { OwnBound } from '../../../src/own/ownBound.ts';
import { nothingBrought } from '../../../src/own/brought.ts';
import type { ReadSession } from '../../../src/own/session.ts';
import { defaultChoices } from '../../../src/state/defaults.ts';
import { type OwnStorage, sorted } from '../../../src/state/ownStorage.ts';
import { commit, createChoiceStore, showStep } from '../../../src/state/store.ts';
import { createLayerHost } from '../../../src/ui/layers/host.ts';
import { addFromSession, openSession } from '../../../src/ui/layers/own/openSession.ts';
import { addOwn, loadOwn } from '../../../src/ui/layers/own/ownActions.ts';
import { homeOf } from '../../../src/ui/layers/own/ownHome.ts';
import { ownState } from '../../../src/ui/layers/own/ownState.ts';
import { officialState } from '../../../src/ui/official/officialState.ts';
import { createMessageStore, dismissPassing } from '../../../src/ui/page/messages.ts';
import type { Page } from '../../../src/ui/page/PageContext.tsx';
import { sessionState } from '../../../src/ui/session/sessionState.ts';
import { ownBound, sensitivity, sources } from '../../own/anySession.ts';

const look = { id: 'own-1', order: 1, mark: 0, name: 'Here', reference: '', style: 'own' } as const;
const here = ownBound(sources[0], look);
const theirs = ownBound(sources[1], { ...look, name: 'Theirs' });
const more = ownBound(sources[3], { ...look, id: 'own-2', order: 2, mark: 1, name: 'More' });

const session: ReadSession = {
  file: 'talk.kaonscope.json',
  program: 'KaonScope 0.2.0',
  words: 'v=1&model=bc10',
  notes: 'Notes',
  bounds: [theirs, more],
  hidden: ['own-2'],
  official: { used: [sensitivity], compared: [] },
  brought: nothingBrought,
};

/** A page with one bound of its own. */
async function page() {
  const kept = new Map<string, unknown>();
  let hidden: readonly string[] = [];
  const storage: OwnStorage = {
    load: async () => sorted([]),
    keep: async (bound) => void kept.set(bound.id, bound),
    forget: async (key) => void kept.delete(String(key)),
    keepHidden: async (ids) => void (hidden = ids),
    keepBrought: async () => undefined,
  };
  const store = createChoiceStore(defaultChoices('bc4'));
  const messages = createMessageStore();
  const layers = createLayerHost({
    choices: store,
    entries: createStore(() => ({})),
    messages,
    readText: () => Promise.reject(new Error('no files here')),
    registry: [],
  });
  // As on the page: a step takes away what was said of the step before.
  store.subscribe((state, before) => {
    if (state.position !== before.position) dismissPassing(messages);
  });
  const opened = { bound: { store }, messages, layers } as unknown as Page;
  const home = homeOf(opened);
  await loadOwn(home, storage);
  await addOwn(home, here);
  const names = (bounds: readonly OwnBound[]) => bounds.map(({ name }) => name);
  return {
    opened,
    store,
    layers,
    messages,
    own: () => names(layers.get(ownState).bounds),
    kept: () => [...kept.values()].map((bound) => (bound as OwnBound).name).sort(),
    hidden: () => hidden,
  };
}

describe('a session on the page', () => {
  it('takes the place of everything when that is asked for, and one press brings all back', async () => {
    const { opened, store, layers, messages, own, kept, hidden } = await page();
    await openSession(opened, session, defaultChoices('bc10'));
    expect(store.getState().choices.model).toBe('bc10');
    expect(own()).toEqual(['Theirs', 'More']);
    expect(kept()).toEqual(['More', 'Theirs']);
    expect(hidden()).toEqual(['own-2']);
    expect(layers.get(officialState).official).toEqual([sensitivity]);
    expect(layers.get(sessionState).notes).toBe('Notes');
    const [message] = messages.getState().messages;
    expect(message.sentence()).toBe('The session talk.kaonscope.json is open.');
    message.actions?.[0].act();
    await new Promise((resolve) => setTimeout(resolve));
    expect(store.getState().choices.model).toBe('bc4');
    expect(own()).toEqual(['Here']);
    expect(kept()).toEqual(['Here']);
    expect(hidden()).toEqual([]);
    expect(layers.get(officialState).official).toBeUndefined();
    expect(layers.get(sessionState).notes).toBe('');
    expect(messages.getState().messages).toEqual([]);
  });

  it.each([
    ['another view', 'bc10'],
    ['the view that is there', 'bc4'],
  ] as const)('with %s is one step: undo gives all back, redo brings it again', async (_name, model) => {
    const { opened, store, layers, own } = await page();
    layers.set(sessionState, { notes: 'Mine' });
    const all = () => [
      store.getState().choices.model,
      own(),
      layers.get(officialState).official ?? [],
      layers.get(sessionState).notes,
    ];
    const { position, choices } = store.getState();
    await openSession(opened, session, defaultChoices(model));
    expect(store.getState().position).toBe(position + 1);
    const { choices: theirChoices } = store.getState();
    const asOpened = [model, ['Theirs', 'More'], [sensitivity], 'Notes'];
    expect(all()).toEqual(asOpened);
    showStep(store, choices, position, false);
    expect(all()).toEqual(['bc4', ['Here'], [], 'Mine']);
    showStep(store, theirChoices, position + 1, false);
    expect(all()).toEqual(asOpened);
    // What was written since belongs to the session, and comes again with it.
    layers.set(sessionState, { notes: 'Notes, and mine' });
    showStep(store, choices, position, false);
    expect(layers.get(sessionState).notes).toBe('Mine');
    showStep(store, theirChoices, position + 1, false);
    expect(layers.get(sessionState).notes).toBe('Notes, and mine');
    // Another step in its place: the session is forgotten.
    showStep(store, choices, position, false);
    commit(store, (now) => ({ ...now, model: 'bc2' }));
    layers.set(sessionState, { notes: 'Later' });
    showStep(store, choices, position, false);
    expect(all()).toEqual(['bc4', ['Here'], [], 'Later']);
  });

  it('adds its own data alone, under names of their own, and none twice', async () => {
    const { opened, store, layers, messages, own } = await page();
    await addFromSession(opened, session);
    const said = () => messages.getState().messages.map(({ sentence }) => sentence());
    expect(said()).toEqual(['2 things that talk.kaonscope.json brings were added.']);
    await addFromSession(opened, { ...session, bounds: [here] });
    expect(store.getState().choices.model).toBe('bc4');
    expect(own()).toEqual(['Here', 'Theirs', 'More']);
    const { bounds } = layers.get(ownState);
    expect(new Set(bounds.map(({ id }) => id)).size).toBe(3);
    for (const { id, drawn } of bounds)
      expect(drawn.kind === 'contour' ? drawn.bound.id : drawn.kind === 'recast' ? drawn.table.id : '').toBe(
        id,
      );
    expect(layers.get(officialState).official).toBeUndefined();
    expect(said()).toEqual(['Everything in talk.kaonscope.json is on this page already.']);
  });
});
