import { afterEach, describe, expect, it, vi } from 'vitest';
import { createStore } from 'zustand/vanilla';
import { loadCountingAnalysis } from '../../src/data/loadAnalysis.ts';
import { limitsTable } from '../../src/export/tables.ts';
import { createEngine } from '../../src/engine/engine.ts';
import type { EngineRequest } from '../../src/engine/taskTypes.ts';
import type { PlaneScene } from '../../src/plot/scene.ts';
import { createCountingSearch } from '../../src/searches/countingSearch.ts';
import type { Choices } from '../../src/state/choices.ts';
import { defaultChoices } from '../../src/state/defaults.ts';
import { createChoiceStore, commit } from '../../src/state/store.ts';
import { countingSearchIds, suppose } from '../../src/state/whatIf.ts';
import { createAnswerStore } from '../../src/ui/engine/answers.ts';
import type { SceneExtension } from '../../src/ui/explore/pictureScenes.ts';
import { createMessageStore } from '../../src/ui/page/messages.ts';
import { curveSources } from '../../src/ui/save/curveSources.ts';
import { caption } from '../../src/ui/sentence/parts.ts';
import { lineText } from '../../src/ui/text/lineText.ts';
import { linkWhatIf } from '../../src/ui/whatIf/linkWhatIf.ts';
import { changedStretch, supposedExclusion, supposedLimits } from '../../src/ui/whatIf/whatIfNumbers.ts';
import { nothingSupposed, type WhatIfState } from '../../src/ui/whatIf/whatIfStore.ts';
import { storedText } from '../searches/analysis.ts';
import type { EnginePool } from '../../workers/protocol.ts';

const loaded = loadCountingAnalysis(storedText, 'na62-pinunu-2016-2022.json');
if (!loaded.ok) throw new Error(loaded.error);
const engine = createEngine([createCountingSearch(loaded.analysis)]);
const [search] = countingSearchIds;
const whatIf = { search, massMeV: 196, count: 5 };
const empty = { lines: [] } as unknown as PlaneScene;

/** A page whose pool answers at once, and what it was asked. */
async function page(change: Partial<Choices> = {}) {
  const choices = createChoiceStore({ ...defaultChoices(), whatIf, ...change });
  const asked: EngineRequest[] = [];
  const pool = {
    run: (request: EngineRequest) => {
      asked.push(request);
      return Promise.resolve(engine.run(request));
    },
  } as unknown as EnginePool;
  const answers = createAnswerStore();
  const { exposure } = choices.getState().choices;
  const limits = engine.run({
    task: 'limits',
    searches: [search],
    lifetime: { kind: 'fixed', lifetimeS: Infinity },
    confidenceLevel: 0.9,
    method: 'hybrid-lognormal-kappa',
    exposure,
  });
  if (!limits.ok) throw new Error(limits.sentence);
  answers.setState({ limits: limits.answer });
  const store = createStore<WhatIfState>(() => nothingSupposed);
  const drawn: SceneExtension[] = [];
  const stop = linkWhatIf(
    {
      choices,
      pool,
      answers,
      messages: createMessageStore(),
      picture: { extend: (_, extension) => drawn.push(extension) },
    },
    store,
  );
  await vi.advanceTimersByTimeAsync(100);
  const plane = (content: 'limit' | 'model') => drawn.at(-1)?.(empty, content).lines ?? [];
  return { choices, asked, store, plane, answers, stop };
}

vi.useFakeTimers();
const pages: { stop: () => void }[] = [];
const opened = async (change?: Partial<Choices>) => {
  const made = await page(change);
  pages.push(made);
  return made;
};
afterEach(() => pages.splice(0).forEach(({ stop }) => stop()));

describe('supposed events on the page', () => {
  it('are asked for in their one search, and drawn dashed with their name where they change something', async () => {
    const { asked, plane } = await opened();
    expect(asked.map(({ task }) => task)).toEqual(['limits', 'exclusion', 'point']);
    expect(asked.every((request) => 'searches' in request && request.searches.length === 1)).toBe(true);
    const [line, ...others] = plane('limit');
    expect(others).toEqual([]);
    expect(line).toMatchObject({ projection: true, style: 'pinunu' });
    expect(lineText(line.label ?? [])).toBe('projection: 5 events at 196 MeV');
    expect(line.x[0]).toBeGreaterThan(180);
    expect(line.x[line.x.length - 1]).toBeLessThan(210);
    const edges = plane('model');
    expect(edges.length).toBeGreaterThan(0);
    expect(edges.filter(({ label }) => label !== null)).toHaveLength(1);
    for (const { x, projection } of edges) {
      expect(projection).toBe(true);
      expect(x.every((mass) => mass >= line.x[0] && mass <= line.x[line.x.length - 1])).toBe(true);
    }
    expect(plane('limit')[0]).toBe(line);
  });

  it('are drawn as a whole where nothing observed is drawn, and in a projection around their window', async () => {
    const expected = await opened({ kind: 'expected' });
    expect(expected.plane('limit')[0].x[0]).toBe(0);
    const { plane, store } = await opened({ exposure: 10 });
    const [line] = plane('limit');
    expect(line.x[0]).toBeGreaterThan(180);
    expect(store.getState().point?.searches[0].observedCount).toBeNaN();
  });

  it('go when they are taken away, and say why there are none where the engine refuses', async () => {
    const { choices, store, plane } = await opened();
    commit(choices, suppose({ ...whatIf, massMeV: 130 }));
    await vi.advanceTimersByTimeAsync(100);
    expect(store.getState().sentence).toMatch(/supposed at 130 MeV, where .* has no window/);
    expect(plane('limit')).toEqual([]);
    commit(choices, suppose(whatIf));
    await vi.advanceTimersByTimeAsync(100);
    expect(store.getState().sentence).toBeNull();
    expect(plane('limit')).toHaveLength(1);
    commit(choices, suppose(null));
    await vi.advanceTimersByTimeAsync(100);
    expect(store.getState()).toBe(nothingSupposed);
    expect(plane('limit')).toEqual([]);
  });

  it('stand in saved tables and curves under a name of their own, as projections', async () => {
    const { choices, store, answers } = await opened();
    const chosen = choices.getState().choices;
    const limits = supposedLimits(chosen, store.getState());
    const exclusion = supposedExclusion(chosen, store.getState());
    if (limits === null || exclusion === null) throw new Error('Nothing was supposed.');
    const table = limitsTable({ task: 'limits', searches: [limits] });
    expect(table.rows.every(([name]) => name === `${search} what-if 196:5`)).toBe(true);
    const bounds = { bounds: [], references: new Map(), exclusions: new Map() };
    const sources = curveSources({
      choices: chosen,
      exclusion: store.getState().exclusion,
      limits: answers.getState().limits,
      bounds: { ...bounds, own: [], ownLimits: null } as never,
      whatIf: { limits, exclusion },
    });
    const own = sources.filter(({ id }) => id === `${search}-what-if-196-5`);
    expect(own.length).toBeGreaterThan(0);
    const curve = own[0].curve('observed')?.curve;
    expect(curve).toMatchObject({ curveType: 'projection' });
    expect(curve?.name).toContain('projection: 5 events at 196 MeV');
    expect(curve?.note).toContain('projection: 5 events at 196 MeV');
  });

  it('are named in the sentence, with their search where it is not the usual one', () => {
    const said = (change: Partial<Choices>) => lineText(caption({ ...defaultChoices(), ...change }));
    expect(said({ whatIf })).toContain('2016–2022, projection: 5 events at 196 MeV.');
    expect(said({ whatIf: { ...whatIf, count: 1 } })).toContain('1 event at 196 MeV');
    expect(said({ whatIf: { ...whatIf, count: 0 } })).toContain('no events at 196 MeV');
    const other = { search: 'na62-pimumu-2017-2018', massMeV: 220.7, count: 150 };
    expect(said({ whatIf: other })).toContain('150 events at 220.7 MeV in πμμ');
  });

  it('change no stretch of mass where the counts are those that were seen', async () => {
    const { answers } = await opened();
    const seen = answers.getState().limits?.searches[0];
    if (seen === undefined) throw new Error('There are no limits.');
    expect(changedStretch(seen, seen)).toBeNull();
    expect(changedStretch(seen, undefined)).toBeNull();
  });
});
