import { describe, expect, it } from 'vitest';
import { exclusionTable } from '../../../src/export/tables.ts';
import { createEngine } from '../../../src/engine/engine.ts';
import { plainText } from '../../../src/plot/format.ts';
import { set } from '../../../src/state/changes.ts';
import { setModel } from '../../../src/state/modelChanges.ts';
import { defaultChoices } from '../../../src/state/defaults.ts';
import { modelOf } from '../../../src/state/models.ts';
import { combinedRequest, requestsOf } from '../../../src/state/requests.ts';
import { searchIds } from '../../../src/data/catalogue.ts';
import { commit } from '../../../src/state/store.ts';
import { mainFrame } from '../../../src/ui/explore/scenes/frames.ts';
import { planeDrawer } from '../planes.ts';
import { layer } from '../../../src/ui/layers/combined/combined.ts';
import { searchesEarly } from '../../../src/ui/layers/searches/searchesEarly.ts';
import { toySearch } from '../../toy.ts';
import { layerPage } from './layerPage.ts';

const engine = createEngine(searchIds.slice(0, 2).map((id) => toySearch({ id })));
const choices = () => ({ ...defaultChoices('bc4'), combine: true, hiddenSearches: searchIds.slice(2) });
const open = () => layerPage([{ ...searchesEarly, scene: noScene }, layer], choices(), engine);
/** The searches are on the plane already. */
const noScene = () => () => ({});

/** The plane of the searches alone. */
function plainPlane() {
  const { exclusion, point } = requestsOf(choices());
  const each = exclusion && engine.run(exclusion);
  const at = engine.run(point);
  if (!each?.ok || !at.ok) throw new Error('the toy searches are not answered');
  const frame = mainFrame('wide', 996, 514);
  const answers = { exclusion: each.answer, point: at.answer };
  return planeDrawer()('model', { choices: choices(), ...answers, frame, highlighted: null });
}

describe('the combined region on the page', () => {
  it('is drawn in front of the searches, which step back, and stands in the table', async () => {
    const { drawn, settle, host } = open();
    await settle();
    const plain = plainPlane();
    const scene = drawn('model', null, plain);
    const ours = scene.regions.filter(({ id }) => id.startsWith('combined-'));
    expect(ours.length).toBeGreaterThan(0);
    expect(scene.regions.slice(-ours.length)).toEqual(ours);
    const theirs = scene.regions.filter((region) => !ours.includes(region));
    expect(theirs.length).toBeGreaterThan(0);
    expect(theirs.every(({ faded }) => faded === true)).toBe(true);
    expect(scene.lines.map(({ label }) => plainText(label ?? []))).toContain('NA62 combined');
    expect(plain.bands.length).toBeGreaterThan(0);
    expect(scene.bands).toEqual([]);
    // The same scene gives the same arrays, so that nothing is drawn anew.
    expect(drawn('model', null, plain).regions).toBe(scene.regions);
    expect(drawn('limit', null, plain)).toEqual(plain);
    // Pointing at a search brings it back.
    const [first] = plain.regions;
    expect(drawn('model', 'na62-pinunu-2016-2022', plain).regions).toContain(first);
    const excluded = host.collect((each, known) => each.excluded?.(known));
    const table = exclusionTable(excluded, modelOf('bc4'));
    expect(new Set(table.rows.map(([search]) => search))).toContain('combined');
  });

  it('is gone when it is switched off, and there at once when it is switched on again', async () => {
    const { choices: store, drawn, settle, runs, clock } = open();
    await settle();
    commit(store, set({ combine: false }));
    expect(drawn('model').regions).toEqual([]);
    commit(store, set({ combine: true }));
    expect(drawn('model').regions.length).toBeGreaterThan(0);
    clock.advance(100);
    expect(runs.map(({ request }) => request.task)).not.toContain('combined-exclusion');
  });

  it('follows the choices on a worker of its own, and a fixed lifetime asks nothing', async () => {
    const { choices: store, runs, settle, host, entry } = open();
    const combined = () => runs.filter(({ request }) => request.task === 'combined-exclusion');
    expect(combined()[0].options).toMatchObject({ own: 'combined' });
    commit(store, set({ confidenceLevel: 0.95 }));
    commit(store, setModel('bc2'));
    expect(combined()).toHaveLength(3);
    await settle();
    expect(entry('combined').answer).toMatchObject({ model: 'bc2' });
    commit(store, set({ lifetime: 1e-9 }));
    commit(store, set({ massView: [100, 200] }));
    expect(combined()).toHaveLength(0);
    expect(combinedRequest(store.getState().choices)).toBeNull();
    commit(store, set({ lifetime: 'implied', method: 'toys' }));
    await settle();
    expect(host.collect((each, known) => each.excluded?.(known))).toEqual([]);
    expect(entry('combined').error?.reason).toMatchObject({
      code: 'not-combinable',
      method: 'toys',
    });
    commit(store, set({ method: 'exact' }));
    await settle();
    expect(entry('combined').error).toBeNull();
    expect(entry('combined').answer).toMatchObject({ model: 'bc2' });
  });

  it('asks how strong all are together when the crosshair rests', async () => {
    const { settle, entry } = open();
    await settle();
    expect(entry('combination').answer).toMatchObject({ task: 'combination', combined: [{}, {}] });
  });
});
