import { describe, expect, it } from 'vitest';
import { loadCountingAnalysis } from '../../../src/data/loadAnalysis.ts';
import { limitsTable } from '../../../src/export/tables.ts';
import { createEngine } from '../../../src/engine/engine.ts';
import { createCountingSearch } from '../../../src/searches/countingSearch.ts';
import { moveCrosshair } from '../../../src/state/changes.ts';
import type { Choices } from '../../../src/state/choices.ts';
import { defaultChoices } from '../../../src/state/defaults.ts';
import { searchIds } from '../../../src/data/catalogue.ts';
import { commit } from '../../../src/state/store.ts';
import { countingSearchIds } from '../../../src/data/catalogue.ts';
import { suppose } from '../../../src/state/whatIf.ts';
import { searchesEarly } from '../../../src/ui/layers/searches/searchesEarly.ts';
import { layer } from '../../../src/ui/layers/whatIf/whatIf.ts';
import { whatIfOf } from '../../../src/ui/layers/whatIf/whatIfAnswers.ts';
import { changedStretch } from '../../../src/ui/layers/whatIf/whatIfNumbers.ts';
import { answerOf } from '../../../src/ui/planner/entries.ts';
import { caption } from '../../../src/ui/sentence/caption.ts';
import { lineText } from '../../../src/ui/text/lineText.ts';
import { storedText } from '../../searches/analysis.ts';
import { layerPage } from './layerPage.ts';

const loaded = loadCountingAnalysis(storedText, 'na62-pinunu-2016-2022.json');
if (!loaded.ok) throw new Error(loaded.reason.code);
const engine = createEngine([createCountingSearch(loaded.analysis)]);
const [search] = countingSearchIds;
const whatIf = { search, massMeV: 196, count: 5 };

/** A page that has all its answers. */
async function open(change: Partial<Choices> = {}) {
  const hiddenSearches = searchIds.filter((id) => id !== search);
  const page = layerPage(
    [{ ...searchesEarly, scene: () => () => ({}) }, layer],
    { ...defaultChoices(), hiddenSearches, whatIf, ...change },
    engine,
  );
  await page.settle();
  return {
    ...page,
    state: () => whatIfOf(page.host.known()),
    lines: (content: 'limit' | 'model') => page.drawn(content).lines,
    seen: () => answerOf(page.planner.entries.getState(), 'limits', 'limits')?.searches[0],
  };
}

describe('supposed events on the page', () => {
  it('are asked for in their one search, and drawn dashed with their name where they change something', async () => {
    const { lines } = await open();
    const [line, ...others] = lines('limit');
    expect(others).toEqual([]);
    expect(line).toMatchObject({ projection: true, style: 'pinunu' });
    expect(lineText(line.label ?? [])).toBe('projection: 5 events at 196 MeV');
    expect(line.x[0]).toBeGreaterThan(180);
    expect(line.x[line.x.length - 1]).toBeLessThan(210);
    const edges = lines('model');
    expect(edges.length).toBeGreaterThan(0);
    expect(edges.filter(({ label }) => label !== null)).toHaveLength(1);
    for (const { x, projection } of edges) {
      expect(projection).toBe(true);
      expect(x.every((mass) => mass >= line.x[0] && mass <= line.x[line.x.length - 1])).toBe(true);
    }
    expect(lines('limit')[0]).toBe(line);
  });

  it('are drawn as a whole where nothing observed is drawn, and in a projection around their window', async () => {
    const expected = await open({ kind: 'expected' });
    expect(expected.lines('limit')[0].x[0]).toBe(0);
    const { lines, state } = await open({ exposure: 10 });
    const [line] = lines('limit');
    expect(line.x[0]).toBeGreaterThan(180);
    expect(state().point?.searches[0].observedCount).toBeNaN();
  });

  it('are asked again only for what a moved crosshair changes', async () => {
    const { choices, runs, clock } = await open();
    commit(
      choices,
      moveCrosshair({
        massMeV: 150,
        amplitudeCoupling: choices.getState().choices.crosshair.amplitudeCoupling,
      }),
    );
    clock.advance(100);
    expect(runs.map(({ options }) => options.channel)).toEqual(['point', 'what-if point']);
  });

  it('go when they are taken away, and say why there are none where the engine refuses', async () => {
    const { choices, state, lines, settle } = await open();
    commit(choices, suppose({ ...whatIf, massMeV: 130 }));
    await settle();
    expect(state().sentence).toMatch(/supposed at 130 MeV, where .* has no window/);
    expect(lines('limit')).toEqual([]);
    commit(choices, suppose(whatIf));
    await settle();
    expect(state().sentence).toBeNull();
    expect(lines('limit')).toHaveLength(1);
    commit(choices, suppose(null));
    await settle();
    expect(state()).toMatchObject({ limits: null, exclusion: null, point: null });
    expect(lines('limit')).toEqual([]);
  });

  it('stand in saved tables and curves under a name of their own, as projections', async () => {
    const { host } = await open();
    const limits = host.collect((each, known) => each.limits?.(known));
    expect(limits).toHaveLength(1);
    const table = limitsTable({ searches: limits });
    expect(table.rows.every(([name]) => name === `${search} what-if 196:5`)).toBe(true);
    expect(table.words).toEqual({
      [`${search} what-if 196:5`]: 'NA62 K⁺ → π⁺νν̄ 2016–2022, projection: 5 events at 196 MeV',
    });
    const [own] = host.collect((each, known) => each.curves?.(known));
    expect(own.id).toBe(`${search}-what-if-196-5`);
    const curve = own.curve('observed')?.curve;
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
    const { seen } = await open();
    const limits = seen();
    if (limits === undefined) throw new Error('There are no limits.');
    expect(changedStretch(limits, limits)).toBeNull();
    expect(changedStretch(limits, undefined)).toBeNull();
  });
});
