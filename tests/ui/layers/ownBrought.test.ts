import { readFileSync } from 'node:fs';
import { afterEach, describe, expect, it } from 'vitest';
import { createStore } from 'zustand/vanilla';
import { searchIds } from '../../../src/data/catalogue.ts';
import { checkCountTable } from '../../../src/data/loadCountTable.ts';
import type { CountTable } from '../../../src/data/countTableSchema.ts';
import { nothingBrought, type OwnBrought } from '../../../src/own/brought.ts';
import { modelById } from '../../../src/physics/models/known.ts';
import { defaultChoices } from '../../../src/state/defaults.ts';
import { type OwnStorage, sorted } from '../../../src/state/ownStorage.ts';
import { requestsOf } from '../../../src/state/requests.ts';
import { createChoiceStore, showStep } from '../../../src/state/store.ts';
import { createLayerHost } from '../../../src/ui/layers/host.ts';
import { bringAlong } from '../../../src/ui/layers/own/bringAlong.ts';
import { addModel, addSearch, loadOwn, removeSearch } from '../../../src/ui/layers/own/ownActions.ts';
import { ownState } from '../../../src/ui/layers/own/ownState.ts';
import { ownModelState } from '../../../src/ui/ownModel/ownModelState.ts';
import { broughtState } from '../../../src/ui/page/brought.ts';
import { createMessageStore } from '../../../src/ui/page/messages.ts';
import type { Asked } from '../../../src/ui/planner/asked.ts';
import { searchFace } from '../../../src/ui/searches/faces.ts';

const table = 'm_MeV,B/g^2,tau*g^2_s,ee\n10,5e-3,2e-7,1\n270,4e-3,6e-9,1\n';

function counts(): CountTable {
  const text = readFileSync('public/data/examples/searches/counts.json', 'utf8');
  const checked = checkCountTable(JSON.parse(text), 'counts.json');
  if (!checked.ok) throw new Error('the example is broken');
  return { ...checked.content, title: 'Mine ^{<b>' };
}

function page() {
  const kept: { brought: OwnBrought } = { brought: nothingBrought };
  const storage: OwnStorage = {
    load: async () => sorted([['brought', kept.brought]]),
    keep: async () => undefined,
    forget: async () => undefined,
    keepHidden: async () => undefined,
    keepBrought: async (brought) => void (kept.brought = structuredClone(brought)),
  };
  const choices = createChoiceStore(defaultChoices());
  const messages = createMessageStore();
  const host = createLayerHost({
    choices,
    entries: createStore(() => ({})),
    messages,
    readText: () => Promise.reject(new Error('no files here')),
    registry: [],
  });
  const home = { get: host.get, set: host.set, messages, choices };
  /** What the page asks at the point, as it goes to the workers. */
  const asked = (): object => {
    const request = requestsOf(choices.getState().choices).point;
    const each: Asked = { key: 'point', request, lane: 'by-search', when: 'now' };
    return (host.get(broughtState).bring?.([each]) ?? [each])[0].request;
  };
  return { home, kept, storage, choices, asked };
}

afterEach(() => bringAlong(page().home, nothingBrought));

describe('searches and models that were brought along', () => {
  it('go with every question, are kept, and are there at the next visit', async () => {
    const { home, kept, storage, asked } = page();
    await loadOwn(home, storage);
    expect(asked()).not.toHaveProperty('userLimits');
    const search = counts();
    await addSearch(home, search);
    expect(searchIds.at(-1)).toBe(search.id);
    expect(asked()).toMatchObject({ userLimits: [search], searches: expect.arrayContaining([search.id]) });
    expect(searchFace(search.id).name).toEqual([{ text: 'Mine ^{<b>' }]);
    await addModel(home, { file: 'mine.csv', text: table });
    const [{ id, name }] = home.get(ownModelState).kept;
    expect([name, modelById(id)?.benchmark]).toEqual(['mine', 'mine']);
    expect(asked()).toMatchObject({ userModels: [{ file: 'mine.csv', text: table }] });
    expect(kept.brought).toEqual({ models: [{ file: 'mine.csv', text: table }], searches: [search] });

    bringAlong(home, nothingBrought);
    const next = page();
    await loadOwn(next.home, storage);
    expect(next.asked()).toMatchObject({ userLimits: [search], userModels: [{ file: 'mine.csv' }] });
  });

  it('go and come with the history', async () => {
    const { home, kept, storage, choices, asked } = page();
    await loadOwn(home, storage);
    const search = counts();
    await addSearch(home, search);
    await removeSearch(home, search.id);
    expect([searchIds.includes(search.id), kept.brought.searches]).toEqual([false, []]);
    expect(asked()).not.toHaveProperty('userLimits');
    showStep(choices, choices.getState().choices, 1, true);
    await Promise.resolve();
    expect(searchIds).toContain(search.id);
    expect(home.get(ownState).brought.searches).toEqual([search]);
    expect(kept.brought.searches).toEqual([search]);
    showStep(choices, choices.getState().choices, 0, true);
    expect(searchIds).not.toContain(search.id);
  });

  it('are read to the leaf where they were kept: what is wrong is left out', () => {
    const broken = {
      models: [
        { file: 1, text: '' },
        { file: 'a', text: 'b' },
      ],
      searches: [{ kind: 'counts' }, 3],
    };
    expect(sorted([['brought', broken]]).brought).toEqual({
      models: [{ file: 'a', text: 'b' }],
      searches: [],
    });
    expect(sorted([['brought', 'x']]).brought).toEqual(nothingBrought);
  });
});
