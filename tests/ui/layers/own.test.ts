import { describe, expect, it } from 'vitest';
import { createStore } from 'zustand/vanilla';
import { createEngine } from '../../../src/engine/engine.ts';
import { commit, createChoiceStore, showStep } from '../../../src/state/store.ts';
import { createLayerHost } from '../../../src/ui/layers/host.ts';
import type { OwnBound } from '../../../src/own/ownBound.ts';
import { ownContent, polylinesOf } from '../../../src/own/ownContent.ts';
import type { Choices } from '../../../src/state/choices.ts';
import { packed } from '../../../src/own/packed.ts';
import { readFiles } from '../../../src/import/readFiles.ts';
import { candidatesOf } from '../../../src/own/candidates.ts';
import { type OwnStorage, sorted } from '../../../src/state/ownStorage.ts';
import { boundsContaining } from '../../../src/ui/bounds/containing.ts';
import { addOwn, loadOwn, removeOwn, toggleOwn, undoRemove } from '../../../src/ui/layers/own/ownActions.ts';
import { ownJudged } from '../../../src/ui/layers/own/ownJudged.ts';
import { ownLimitLines, ownParts, ownRows } from '../../../src/ui/layers/own/ownRows.ts';
import { layer } from '../../../src/ui/layers/own/own.ts';
import { type OwnPageState, ownState } from '../../../src/ui/layers/own/ownState.ts';
import { stateOf } from '../../../src/ui/layers/layer.ts';
import { plainText } from '../../../src/plot/format.ts';
import { createMessageStore } from '../../../src/ui/page/messages.ts';
import { chosenConvention } from '../../../src/state/models.ts';
import { defaultChoices } from '../../../src/state/defaults.ts';
import { sound } from '../../searches/agreement.ts';
import { ownWords } from '../../../src/words/en/own.ts';
import { given } from '../../import/given.ts';
import { layerPage } from './layerPage.ts';

async function ownBound(id: string, text: string, style: OwnBound['style'] = 'own'): Promise<OwnBound> {
  const [{ source }] = candidatesOf(await readFiles([given('x.csv', text)])).candidates;
  const name = `Mine <b>*${id}*</b>`;
  const drawn = sound(ownContent(source, { id, name, reference: '' }));
  const counts = { pointCount: 2, drawnPointCount: 2 };
  return {
    version: 1,
    id,
    order: Number(id),
    name,
    reference: '',
    style,
    source: packed(source),
    drawn,
    ...counts,
  };
}

/** A storage in memory that can be made to refuse. */
function memory(kept: Map<string, OwnBound>, refuse: Error | null = null): OwnStorage {
  let hidden: readonly string[] = [];
  const act = async (step: () => void) => {
    if (refuse !== null) throw refuse;
    step();
  };
  return {
    load: async () => sorted([...kept, ['hidden', hidden]]),
    keep: (bound) => act(() => kept.set(bound.id, bound)),
    forget: (key) => act(() => kept.delete(String(key))),
    keepHidden: (ids) => act(() => (hidden = ids)),
    keepBrought: () => act(() => undefined),
  };
}

const edge = 'm_MeV,sin2theta\n100,1e-4\n300,1e-4';
const contour = 'm_MeV,sin2theta\n100,1e-4\n300,1e-4\n300,1e-2\n100,1e-2\n100,1e-4';
const limit = '# 90% CL\nm_MeV,"B(K+ -> pi+ X), tau = 1 ns"\n100,1e-10\n300,1e-10';
/** A page that keeps own data in a storage. */
function home(storage: OwnStorage) {
  const choices = createChoiceStore(defaultChoices());
  const host = createLayerHost({
    choices,
    entries: createStore(() => ({})),
    messages: createMessageStore(),
    readText: () => Promise.reject(new Error('no files here')),
    registry: [],
  });
  host.set(ownState, { storage });
  const own = (): OwnPageState => stateOf(host.known().states, ownState);
  return { get: host.get, set: host.set, messages: createMessageStore(), choices, own };
}

describe('own data', () => {
  it('are kept, switched, removed, brought back, and there at the next visit', async () => {
    const kept = new Map<string, OwnBound>();
    const storage = memory(kept);
    const page = home(storage);
    await addOwn(page, await ownBound('2', edge));
    await addOwn(page, await ownBound('1', contour));
    const ids = () => page.own().bounds.map(({ id }) => id);
    expect(ids()).toEqual(['1', '2']);
    await toggleOwn(page, '1');
    await removeOwn(page, '2');
    expect([ids(), Array.from(kept.keys())]).toEqual([['1'], ['1']]);
    await undoRemove(page);
    expect([ids(), kept.size]).toEqual([['1', '2'], 2]);
    const next = home(memory(new Map()));
    await loadOwn(next, storage);
    expect(next.own()).toMatchObject({ bounds: [{ id: '1' }, { id: '2' }], hidden: ['1'] });
    expect(next.messages.getState().messages).toEqual([]);
  });

  it('are taken back and done again with the history, and kept so', async () => {
    const kept = new Map<string, OwnBound>();
    const page = home(memory(new Map()));
    await loadOwn(page, memory(kept));
    const state = () => page.own().bounds.map(({ id, name }) => `${id} ${name}`);
    const showing = (position: number) =>
      showStep(page.choices, page.choices.getState().choices, position, true);
    const first = await ownBound('1', edge);
    await addOwn(page, first);
    commit(page.choices, (choices) => ({ ...choices, model: 'bc10' }));
    const second = await ownBound('2', contour);
    await addOwn(page, second);
    await addOwn(page, { ...first, name: 'Renamed' });
    await toggleOwn(page, '2');
    await removeOwn(page, '1');
    const stages: readonly (readonly [
      position: number,
      bounds: readonly string[],
      hidden: readonly string[],
    ])[] = [
      [0, [], []],
      [1, [`1 ${first.name}`], []],
      [2, [`1 ${first.name}`], []],
      [3, [`1 ${first.name}`, `2 ${second.name}`], []],
      [4, ['1 Renamed', `2 ${second.name}`], []],
      [5, ['1 Renamed', `2 ${second.name}`], ['2']],
      [6, [`2 ${second.name}`], ['2']],
    ];
    expect(page.choices.getState()).toMatchObject({ position: 6, last: 6 });
    for (const [position, bounds, hidden] of [...[...stages].reverse(), ...stages]) {
      showing(position);
      await Promise.resolve();
      expect([state(), page.own().hidden]).toEqual([bounds, hidden]);
      await expect
        .poll(() => [...kept.values()].map(({ id, name }) => `${id} ${name}`).sort())
        .toEqual(bounds);
    }
    showing(1);
    // Another step in the place of one that was undone: what was added there does not come back.
    commit(page.choices, (choices) => ({ ...choices, model: 'bc11' }));
    showing(1);
    showing(2);
    expect(state()).toEqual([`1 ${first.name}`]);
  });

  it('keep the mark that they were added with: when others are switched off, removed or changed, and at the next visit', async () => {
    const kept = new Map<string, OwnBound>();
    const storage = memory(kept);
    const page = home(storage);
    for (const id of ['1', '2', '3']) await addOwn(page, await ownBound(id, edge));
    const marksIn = ({ bounds, hidden }: OwnPageState) => {
      const view = {
        convention: chosenConvention(defaultChoices('bc4')),
        mass: [0, 354],
        coupling: [1e-10, 1],
        highlighted: null,
      } as const;
      const { lines } = ownParts(ownRows('bc4', bounds, hidden, null), view);
      return Object.fromEntries(lines.map(({ id, mark }) => [id, mark]));
    };
    const all = { 'bound-1-0': 0, 'bound-2-0': 1, 'bound-3-0': 2 };
    expect(marksIn(page.own())).toEqual(all);
    await toggleOwn(page, '1');
    expect(marksIn(page.own())).toEqual({ 'bound-2-0': 1, 'bound-3-0': 2 });
    await toggleOwn(page, '1');
    await addOwn(page, { ...(await ownBound('2', edge)), name: 'Another name' });
    expect(marksIn(page.own())).toEqual(all);
    await removeOwn(page, '1');
    const next = home(memory(new Map()));
    await loadOwn(next, storage);
    expect(marksIn(next.own())).toEqual({ 'bound-2-0': 1, 'bound-3-0': 2 });
    await undoRemove(page);
    expect(marksIn(page.own())).toEqual(all);
    await removeOwn(page, '2');
    await addOwn(page, await ownBound('4', edge));
    expect(marksIn(page.own())).toEqual({ 'bound-1-0': 0, 'bound-3-0': 2, 'bound-4-0': 1 });
  });

  it('stay on the page where the browser keeps nothing, and one sentence says so', async () => {
    const full = Object.assign(new Error('full'), { name: 'QuotaExceededError' });
    const page = home(memory(new Map(), full));
    await addOwn(page, await ownBound('1', edge));
    expect(page.own().bounds).toHaveLength(1);
    const [{ sentence }] = page.messages.getState().messages;
    expect(sentence()).toBe(ownWords.storageFull('Mine <b>*1*</b>'));
  });

  it('are drawn as ink lines, as grey regions, and as dashed lines in other colours, their names as text', async () => {
    const bounds = await Promise.all([
      ownBound('1', edge),
      ownBound('2', contour, 'grey2'),
      ownBound('3', contour, 'pimumu'),
    ]);
    const rows = ownRows('bc4', bounds, [], null);
    const choices = defaultChoices('bc4');
    const { regions, lines } = ownParts(rows, {
      convention: chosenConvention(choices),
      mass: [0, 354],
      coupling: [1e-10, 1],
      highlighted: null,
    });
    expect(regions.map(({ id, style }) => [id, style])).toEqual([['bound-2-0', 'grey2']]);
    expect(lines.map(({ id, style, experiment }) => [id, style, experiment])).toEqual([
      ['bound-1-0', 'own', 'kaon'],
      ['bound-3-0', 'pimumu', 'collider'],
    ]);
    expect(lines[0].label).toEqual([{ text: 'Mine <b>*1*</b>' }]);
    const point = { massMeV: 200, amplitudeCoupling: Math.sqrt(1e-3) };
    expect(boundsContaining(rows, point).map(({ bound }) => bound.id)).toEqual(['1', '2', '3']);
    expect(boundsContaining(rows, { ...point, amplitudeCoupling: 1e-3 })).toEqual([]);
    expect(ownRows('bc1', bounds, [], null)[0].silence).toMatch(/BC4/);
  });

  it('that are a limit on B at one lifetime stand in the plane of limits with it', async () => {
    const bounds = [await ownBound('1', limit)];
    expect(ownRows('bc4', bounds, [], null)).toEqual([]);
    const [line] = ownLimitLines(bounds, [], null, null);
    expect(Array.from(line.y)).toEqual([1e-10, 1e-10]);
    expect(line.label?.map(({ text }) => text).join('')).toMatch(/τ = 1\.00 ns$/);
    expect(ownLimitLines(bounds, ['1'], null, null)).toEqual([]);
  });
});

describe('own data that are only looked at', () => {
  const opened = (own: OwnBound, choices: Choices) => {
    const page = layerPage([layer], choices, createEngine([]));
    page.host.set(ownState, { preview: { drawn: own.drawn, lines: polylinesOf(own.drawn) } });
    return page;
  };
  const drawnOn = (own: OwnBound, choices: Choices) => {
    const { drawn } = opened(own, choices);
    return (['model', 'limit'] as const).filter((content) => drawn(content).lines.length > 0);
  };

  it('are drawn on the plane that they belong to, in the convention of its axis', async () => {
    const own = await ownBound('1', 'm [MeV],sin2theta\n50,4e-4\n250,1e-4\n');
    expect(drawnOn(own, defaultChoices('bc4'))).toEqual(['model']);
    expect(drawnOn(own, defaultChoices('bc2'))).toEqual([]);
    expect(drawnOn(own, { ...defaultChoices('bc4'), lifetime: 1e-9 })).toEqual([]);
    const limit = await ownBound('2', '# 90% CL, X invisible\nm [MeV],B(K -> pi X)\n20,1e-10\n250,1e-10\n');
    expect(drawnOn(limit, defaultChoices('bc2'))).toEqual(['limit']);
    const choices = { ...defaultChoices('bc4'), convention: 'sintheta' };
    const { drawn } = opened(own, choices);
    const [line] = drawn('model').lines;
    expect([...line.y]).toEqual([expect.closeTo(0.02, 12), expect.closeTo(0.01, 12)]);
    // The same lines as long as nothing changes, so that the plot need not draw them anew.
    expect(drawn('model').lines).toBe(drawn('model').lines);
  });
});

describe('own limits on B', () => {
  it('are asked as recasts with their tables, and again only when one of them changes', async () => {
    const limits = await ownBound('1', '# 90% CL, X invisible\nm [MeV],B(K -> pi X)\n20,1e-10\n250,1e-10\n');
    const { host, clock, runs, settle, plan, choices } = layerPage(
      [layer],
      defaultChoices('bc4'),
      createEngine([]),
    );
    await settle();
    host.set(ownState, { bounds: [limits] });
    plan.update();
    clock.advance(100);
    const asked = () => runs.map(({ request }) => request);
    expect(asked()).toMatchObject([
      { task: 'exclusion', searches: ['1'], userLimits: [{}] },
      { task: 'limits', searches: ['1'], userLimits: [{}] },
    ]);
    commit(choices, (all) => ({ ...all, massView: [100, 200] }));
    clock.advance(100);
    expect(asked()).toHaveLength(2);
    host.set(ownState, { bounds: [{ ...limits, name: 'renamed' }] });
    plan.update();
    clock.advance(100);
    expect(asked()).toHaveLength(2);
  });
});

describe('own bounds in the verdict', () => {
  const judged = async (text: string, amplitudeCoupling: number) => {
    const rows = ownRows('bc4', [await ownBound('1', text)], [], null);
    const [bound] = ownJudged(rows, { massMeV: 200, amplitudeCoupling });
    return { contains: bound.contains, name: plainText(bound.name) };
  };

  it.each([0.02, 0.9])(
    'at sin θ = %s, beyond the one edge of a file, it is said that there is no other',
    async (sine) => {
      expect(await judged(edge, sine)).toEqual({
        contains: true,
        name: 'Mine <b>*1*</b> (one-sided)',
      });
    },
  );

  it('a closed contour needs no such words, and excludes nothing beyond its other edge', async () => {
    expect(await judged(contour, 0.02)).toEqual({ contains: true, name: 'Mine <b>*1*</b>' });
    expect((await judged(contour, 0.9)).contains).toBe(false);
  });
});
