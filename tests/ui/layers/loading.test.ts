import { expect, it, vi } from 'vitest';
import { createStore } from 'zustand/vanilla';
import { defaultChoices } from '../../../src/state/defaults.ts';
import { createChoiceStore } from '../../../src/state/store.ts';
import { createLayerHost } from '../../../src/ui/layers/host.ts';
import type { Layer } from '../../../src/ui/layers/layer.ts';
import { createMessageStore } from '../../../src/ui/page/messages.ts';
import type { Entries } from '../../../src/ui/planner/entries.ts';

/** A host of two layers, whose files come or fail when told to, one after the other. */
function open() {
  const loads: { readonly id: string; readonly settle: (comes: boolean) => void }[] = [];
  const registry = ['first', 'second'].map((id, depth) => ({
    id,
    depth,
    name: id,
    wanted: () => true,
    load: () =>
      new Promise<{ readonly layer: Layer }>((resolve, reject) => {
        const settle = (comes: boolean) =>
          comes ? resolve({ layer: { id } }) : reject(new Error('no network'));
        loads.push({ id, settle });
      }),
  }));
  const messages = createMessageStore();
  const host = createLayerHost({
    choices: createChoiceStore(defaultChoices()),
    entries: createStore<Entries>(() => ({})),
    messages,
    readText: () => Promise.reject(new Error('no files here')),
    registry,
  });
  const said = () => messages.getState().messages.map(({ sentence }) => sentence());
  const tryAgain = () => messages.getState().messages[0].actions?.[0].act();
  const loaded = () => host.store.getState().layers.map(({ id }) => id);
  return { loads, said, tryAgain, loaded };
}

it('one press brings what has failed, and what was about to fail', async () => {
  const { loads, said, tryAgain, loaded } = open();
  const [first, second] = loads;
  first.settle(false);
  await vi.waitFor(() => expect(said()).toHaveLength(1));
  tryAgain();
  // The request of the other was lost before the press, too.
  second.settle(false);
  await vi.waitFor(() => expect(loads.map(({ id }) => id)).toEqual(['first', 'second', 'first', 'second']));
  loads[2].settle(true);
  loads[3].settle(true);
  await vi.waitFor(() => expect(loaded()).toEqual(['first', 'second']));
  expect(said()).toEqual([]);
});

it('what fails again says so again, and is not tried without a press', async () => {
  const { loads, said, tryAgain } = open();
  loads[0].settle(false);
  loads[1].settle(true);
  await vi.waitFor(() => expect(said()).toHaveLength(1));
  tryAgain();
  await vi.waitFor(() => expect(loads).toHaveLength(3));
  loads[2].settle(false);
  await vi.waitFor(() => expect(said()).toHaveLength(1));
  expect(loads).toHaveLength(3);
});
