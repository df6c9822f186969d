import { describe, expect, it } from 'vitest';
import type { OfficialTable } from '../../../src/data/officialSchema.ts';
import { type KeptOfficial, keptOfficial, type OfficialStorage } from '../../../src/state/officialStorage.ts';
import type { LayerState } from '../../../src/ui/layers/layer.ts';
import {
  leaveCompared,
  leaveOfficial,
  loadOfficial,
  type OfficialHome,
  takeOfficial,
} from '../../../src/ui/official/officialActions.ts';
import { officialState } from '../../../src/ui/official/officialState.ts';
import { bestOf, publishedOf } from '../../../src/ui/official/publishedOf.ts';
import { publishedState } from '../../../src/ui/published/publishedState.ts';
import { createMessageStore } from '../../../src/ui/page/messages.ts';
import { officialRemarks } from '../../../src/ui/layers/own/officialNotes.ts';

const sensitivity: OfficialTable = {
  role: 'sensitivity',
  id: 'a',
  name: 'Figure 1b',
  file: 'data2.yaml',
  search: 'na62-pinunu-2016-2022',
  massMeV: [0, 110],
  value: [1e-11, 2e-11],
};
const limits: OfficialTable = {
  role: 'limits',
  id: 'b',
  name: 'Figure 2a',
  file: 'data3.yaml',
  search: 'na62-pinunu-2016-2022',
  confidenceLevel: 0.9,
  rows: [{ lifetimeS: 'inf', massMeV: [0, 1, 2, 3, 154, 155], limit: [1, 1, 1, 1, 2, 2] }],
};

/** A page's states, and a storage in memory. */
function start(full = false) {
  const states = new Map<string, unknown>();
  let kept: unknown = undefined;
  const messages = createMessageStore();
  const storage: OfficialStorage = {
    load: () => Promise.resolve(keptOfficial(kept)),
    keep: (now: KeptOfficial) => {
      if (full) return Promise.reject(Object.assign(new Error('full'), { name: 'QuotaExceededError' }));
      kept = structuredClone(now);
      return Promise.resolve();
    },
  };
  const open = (): OfficialHome => {
    states.clear();
    const get = <S>(state: LayerState<S>): S => (states.get(state.id) as S | undefined) ?? state.initial;
    return {
      messages,
      get,
      set: (state, change) => void states.set(state.id, { ...get(state), ...change }),
    };
  };
  return { open, storage, messages };
}

describe('official tables of a page', () => {
  it('are kept between visits, and the way back is one call', async () => {
    const { open, storage } = start();
    const first = open();
    await loadOfficial(first, storage);
    expect(first.get(officialState).official).toBeUndefined();
    await takeOfficial(first, [sensitivity, limits], []);
    const second = open();
    await loadOfficial(second, storage);
    expect(second.get(officialState).official).toEqual([sensitivity, limits]);
    expect(officialRemarks({ states: { official: second.get(officialState) } })[0]).toMatch(
      /Figure 1b.*Figure 2a/,
    );
    await leaveOfficial(second, ['a']);
    expect(second.get(officialState).official).toEqual([limits]);
    await leaveOfficial(second);
    const third = open();
    await loadOfficial(third, storage);
    expect(third.get(officialState).official).toBeUndefined();
    expect(officialRemarks({ states: { official: third.get(officialState) } })).toEqual([]);
  });

  it('a table takes the place of the one with its name', async () => {
    const { open, storage } = start();
    const home = open();
    await loadOfficial(home, storage);
    await takeOfficial(home, [sensitivity], []);
    const newer = { ...sensitivity, value: [3e-11, 4e-11] };
    await takeOfficial(home, [newer], []);
    expect(home.get(officialState).official).toEqual([newer]);
  });

  it('limits that are compared are published curves, cut at their gaps, and go with one call', async () => {
    const { open, storage } = start();
    const home = open();
    await loadOfficial(home, storage);
    await takeOfficial(home, [], [limits]);
    const [curve] = home.get(publishedState).curves;
    expect(curve).toMatchObject({ search: limits.search, sameData: true, label: 'Figure 2a' });
    expect(curve.stretches.map(({ massMeV }) => massMeV)).toEqual([
      [0, 1, 2, 3],
      [154, 155],
    ]);
    expect(home.get(officialState).official).toBeUndefined();
    const read = { ...curve, id: 'na62-pinunu-2016-2022-observed' };
    const derived = { ...read, id: 'older', sameData: false };
    expect(bestOf([read, derived, curve])).toEqual([derived, curve]);
    expect(bestOf([read, derived])).toEqual([read, derived]);
    const prompt = { ...limits, id: 'c', rows: [{ ...limits.rows[0], lifetimeS: 1e-9 }] };
    expect(publishedOf([limits, prompt, sensitivity]).map(({ stretches }) => stretches.length)).toEqual([4]);
    await leaveCompared(home, 'b');
    expect(home.get(publishedState).curves).toEqual([]);
  });

  it('where nothing can be kept, it is said and the tables are used all the same', async () => {
    const { open, storage, messages } = start(true);
    const home = open();
    await loadOfficial(home, storage);
    await takeOfficial(home, [sensitivity], []);
    expect(home.get(officialState).official).toEqual([sensitivity]);
    const [said] = messages.getState().messages;
    expect(said.sentence()).toMatch(/storage for this page is full/);
  });

  it.each([undefined, null, 7, { used: 1 }, { used: [{ role: 'sensitivity' }, 3], compared: [null] }])(
    'what cannot be read counts as nothing: %j',
    (value) => {
      expect(keptOfficial(value)).toEqual({ used: [], compared: [] });
    },
  );
});
