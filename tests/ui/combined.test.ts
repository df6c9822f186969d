import { describe, expect, it } from 'vitest';
import { createStore } from 'zustand/vanilla';
import { exclusionTable } from '../../src/data/tables.ts';
import { createEngine } from '../../src/engine/engine.ts';
import { set, setModel } from '../../src/state/changes.ts';
import { defaultChoices } from '../../src/state/defaults.ts';
import { modelOf } from '../../src/state/models.ts';
import { combinedRequest, requestsOf } from '../../src/state/requests.ts';
import { searchIds } from '../../src/state/searches.ts';
import { commit, createChoiceStore } from '../../src/state/store.ts';
import { exclusionWithCombined } from '../../src/ui/combined/combinedNumbers.ts';
import type { CombinedState } from '../../src/ui/combined/combinedStore.ts';
import { linkCombined } from '../../src/ui/combined/linkCombined.ts';
import type { SceneExtension } from '../../src/ui/explore/pictureScenes.ts';
import { mainFrame } from '../../src/ui/explore/scenes/frames.ts';
import { modelPlaneBuilder } from '../../src/ui/explore/scenes/modelPlane.ts';
import { createMessageStore } from '../../src/ui/page/messages.ts';
import { createViewStore } from '../../src/ui/page/view.ts';
import type { EnginePool, RunOptions } from '../../workers/protocol.ts';
import { toySearch } from '../toy.ts';

const engine = createEngine(searchIds.slice(0, 2).map((id) => toySearch({ id })));
const choices = () => ({ ...defaultChoices('bc4'), combine: true, hiddenSearches: searchIds.slice(2) });

/** A page whose worker answers when told to. */
function page() {
  const waiting: (() => void)[] = [];
  const run = (request: Parameters<typeof engine.run>[0], options: RunOptions<never> = {}) =>
    new Promise((resolve) => {
      expect(options).toMatchObject({ own: 'combined', channel: 'combined' });
      waiting.push(() => resolve(engine.run(request)));
    });
  const pool = {
    run: run as unknown as EnginePool['run'],
    ready: Promise.resolve({ problems: [] }),
    onNotice: () => () => undefined,
    send: () => undefined,
    close: () => undefined,
  };
  const store = createStore<CombinedState>(() => ({ answer: null, computing: false, sentence: null }));
  const bound = createChoiceStore(choices());
  const drawn: SceneExtension[] = [];
  const view = createViewStore({
    innerWidth: 1440,
    innerHeight: 900,
    matchMedia: () => ({ matches: false, addEventListener: () => undefined }),
    addEventListener: () => undefined,
  } as never);
  const stop = linkCombined(
    {
      choices: bound,
      pool,
      messages: createMessageStore(),
      view,
      picture: { extend: (_, added) => drawn.push(added) },
      verdicts: { add: () => () => undefined },
    },
    store,
  );
  const answer = async (index: number) => {
    waiting[index]();
    for (let i = 0; i < 5; i += 1) await Promise.resolve();
    return store.getState();
  };
  return { bound, store, drawn, waiting, answer, stop };
}

describe('the combined region on the page', () => {
  it('is drawn in front of the searches, which step back, and stands in the table', async () => {
    const { drawn, answer, bound, stop } = page();
    const state = await answer(0);
    const chosen = bound.getState().choices;
    const { exclusion, point } = requestsOf(chosen);
    const each = exclusion && engine.run(exclusion);
    const at = engine.run(point);
    if (!each?.ok || !at.ok) throw new Error('the toy searches are not answered');
    const frame = mainFrame('wide', 996, 514);
    const plain = modelPlaneBuilder()({
      choices: chosen,
      answer: each.answer,
      point: at.answer,
      standing: { ring: 'ink', strongest: at.answer.strongestSearch },
      frame,
      highlighted: null,
    });
    const scene = drawn[drawn.length - 1](plain, 'model');
    const ours = scene.regions.filter(({ id }) => id.startsWith('combined-'));
    expect(ours.length).toBeGreaterThan(0);
    expect(scene.regions.slice(-ours.length)).toEqual(ours);
    const theirs = scene.regions.filter((region) => !ours.includes(region));
    expect(theirs.length).toBeGreaterThan(0);
    expect(theirs.every(({ faded }) => faded === true)).toBe(true);
    expect(scene.lines.some(({ label }) => label?.some(({ text }) => text.includes('NA62 combined')))).toBe(
      true,
    );
    expect(scene.bands).toEqual([]);
    // The same scene gives the same arrays, so that nothing is drawn anew.
    expect(drawn[drawn.length - 1](plain, 'model').regions).toBe(scene.regions);
    expect(drawn[drawn.length - 1](plain, 'limit')).toBe(plain);
    const table = exclusionTable(exclusionWithCombined(each.answer, chosen, state), modelOf('bc4'));
    expect(new Set(table.rows.map(([search]) => search))).toContain('combined');
    const off = { ...chosen, combine: false };
    expect(exclusionWithCombined(each.answer, off, state)).toBe(each.answer);
    stop();
  });

  it('follows the choices: the newest request wins, and a fixed lifetime asks nothing', async () => {
    const { bound, store, waiting, answer, stop } = page();
    commit(bound, set({ confidenceLevel: 0.95 }));
    expect(waiting).toHaveLength(2);
    commit(bound, setModel('bc2'));
    expect(waiting).toHaveLength(3);
    expect((await answer(2)).answer?.model).toBe('bc2');
    commit(bound, set({ lifetime: 1e-9 }));
    commit(bound, set({ massView: [100, 200] }));
    expect(waiting).toHaveLength(3);
    expect(combinedRequest(bound.getState().choices)).toBeNull();
    commit(bound, set({ lifetime: 'implied', method: 'toys' }));
    const refused = await answer(3);
    expect(refused.answer).toBeNull();
    expect(refused.sentence).toMatch(/searches are combined by one whose statistic is the count/);
    commit(bound, set({ method: 'exact' }));
    expect((await answer(4)).sentence).toBeNull();
    expect(store.getState().answer?.model).toBe('bc2');
    stop();
  });
});
