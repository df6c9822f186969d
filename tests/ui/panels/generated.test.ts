import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { openEngine } from '../../../src/engine/openEngine.ts';
import type { EngineRequest } from '../../../src/engine/taskTypes.ts';
import { plainText } from '../../../src/plot/format.ts';
import type { Choices } from '../../../src/state/choices.ts';
import { defaultChoices } from '../../../src/state/defaults.ts';
import { setAspect, setPanel } from '../../../src/state/panels.ts';
import { requestsOf } from '../../../src/state/requests.ts';
import { panelWhileToy } from '../../../src/ui/explore/inView.ts';
import { linkedFrame, mainFrame } from '../../../src/ui/explore/scenes/frames.ts';
import { layer } from '../../../src/ui/layers/toy/toy.ts';
import { events } from '../../../src/ui/panels/events/facts.ts';
import { lensScene } from '../../../src/ui/panels/events/lensScene.ts';
import { inputs } from '../../../src/ui/panels/inputs/facts.ts';
import { panels } from '../../../src/ui/panels/registry.ts';
import { tableOf } from '../../../src/ui/table/tableOf.ts';
import { entriesOf, knownOf } from '../known.ts';
import { panelOf } from './loadPanels.ts';

const { engine } = await openEngine((path) =>
  readFile(new URL(`../../../public/${path}`, import.meta.url), 'utf8'),
);

function ask(request: EngineRequest) {
  const result = engine.run(request);
  if (!result.ok) throw new Error(result.reason.code);
  return result.answer;
}

const dimuon = 'na62-pimumu-2017-2018';
const opened = (id: string, change: Partial<Choices> = {}): Choices => ({
  ...setPanel({ id })(defaultChoices('bc4')),
  ...change,
});
const toy = { toy: '7,196,2e-8' };

function known(choices: Choices) {
  const asked = panelOf({ choices }).asks?.(knownOf(choices)) ?? [];
  const answers = Object.fromEntries(asked.map(({ key, request }) => [key, ask(request)]));
  return knownOf(choices, { entries: entriesOf({ point: ask(requestsOf(choices).point), ...answers }) });
}

const inputOf = (choices: Choices) => ({
  ...known(choices),
  frame: linkedFrame('wide', 996, 154),
  main: false,
});

const sceneOf = (choices: Choices) => panelOf({ choices }).scene()(inputOf(choices));

/** Everything that is drawn of events in a panel. */
function marksOf(choices: Choices) {
  const { points = [], events: single = [], key, title } = sceneOf(choices);
  return { marks: [...points, ...single], rows: key?.rows ?? [], title };
}

describe('one generated experiment in the panel of events', () => {
  it.each([
    ['over mass', opened('events')],
    ['over m²_miss', setAspect(events, 'squared-mass')(opened('events'))],
    ['of di-muon masses', setPanel({ search: dimuon })(opened('events'))],
  ])('%s has other marks than data, and its name', (_, choices) => {
    const data = marksOf(choices);
    expect(data.marks.length).toBeGreaterThan(0);
    expect(data.marks.some(({ generated }) => generated)).toBe(false);
    const { marks, rows, title } = marksOf({ ...choices, ...toy });
    expect(marks).toHaveLength(data.marks.length);
    expect(marks.every(({ generated }) => generated)).toBe(true);
    expect(title).toMatch(/^toy, seed 7: /);
    const named = rows.filter(({ swatch }) => swatch?.kind === 'point' || swatch?.kind === 'event');
    expect(named.map(({ text }) => plainText(text))).toEqual([
      expect.stringMatching(/^toy, seed 7, (?:signal [\d.]+ at 196 MeV|background alone)$/),
    ]);
    expect(named.every(({ swatch }) => swatch !== null && 'generated' in swatch)).toBe(true);
  });

  it('has them under the lens too', () => {
    const choices = setPanel({ search: dimuon })(
      opened('events', { ...toy, crosshair: { massMeV: 300, amplitudeCoupling: 1e-4 } }),
    );
    const scene = lensScene(
      { ...inputOf(choices), frame: mainFrame('wide', 996, 514), main: true },
      150,
      100,
      200,
    );
    expect(scene?.points?.map(({ generated }) => generated)).toEqual([true]);
  });

  it('says in the table that its events are generated', () => {
    const table = panelOf({ choices: opened('events') }).table(inputOf(opened('events', toy)));
    expect(table?.title).toMatch(/toy, seed 7/);
    expect(table?.words?.n_obs).toBe('generated events');
    const ofData = panelOf({ choices: opened('events') }).table(inputOf(opened('events')));
    expect(ofData?.words?.n_obs).toBeUndefined();
  });

  it('that cannot be read is said to be so, and no data stand in for it', () => {
    const scene = sceneOf(opened('events', { toy: 'x' }));
    expect(scene.message).toMatch(/“x” cannot be read/);
    expect(scene.events ?? []).toEqual([]);
  });
});

describe('the other panels beside one generated experiment', () => {
  const notesOf = (choices: Choices, ...shown: readonly ('model' | 'panel')[]) =>
    (layer.notes?.(knownOf(choices), shown) ?? []).map(plainText).join(' ');

  it('say whether they are of data, in what is said below them and in the table', () => {
    const shows = Object.fromEntries(panels.map(({ id }) => [id, panelWhileToy(opened(id))]));
    expect(shows).toEqual({
      decay: null,
      events: 'toy',
      lifetime: null,
      production: null,
      inputs: null,
      statistics: 'data',
      ratio: 'data',
      triangle: 'data',
    });
    for (const { id } of panels) {
      const said = notesOf(opened(id, toy), 'panel');
      const expected = {
        toy: /shows generated events \(toy, seed 7\), not data/,
        data: /^The panel shows data, not/,
      };
      const which = shows[id];
      if (which === null) expect(said).toBe('');
      else expect(said).toMatch(expected[which]);
      expect(notesOf(opened(id), 'panel')).toBe('');

      const panelTable = () => ({ title: 'Numbers', columns: [], rows: [] });
      const title = (choices: Choices) => tableOf('linked', [], knownOf(choices), { panelTable })?.title;
      expect(title(opened(id, toy))).toBe(which === 'data' ? 'Numbers, data, not the toy' : 'Numbers');
      expect(title(opened(id))).toBe('Numbers');
    }
    for (const aspect of ['counts', 'signal-limits'] as const)
      expect(panelWhileToy(setAspect(inputs, aspect)(opened('inputs')))).toBe('data');
  });

  it('say of the plane beside them that dashed lines are of the toy', () => {
    expect(notesOf(opened('statistics', toy), 'model', 'panel')).toMatch(
      /^Dashed, toy, seed 7: .* The panel shows data/,
    );
    expect(notesOf(opened('decay', toy), 'model', 'panel')).toMatch(/not of data\.$/);
  });
});
