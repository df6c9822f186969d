import { readFile } from 'node:fs/promises';
import { beforeAll, describe, expect, it } from 'vitest';
import { boundFilesOf, boundIds, boundListOf } from '../../../src/data/boundCatalogue.ts';
import { bibtexEntries } from '../../../src/export/bibtex.ts';
import { loadBounds } from '../../../src/data/loadBound.ts';
import type { Engine } from '../../../src/engine/engine.ts';
import { openEngine } from '../../../src/engine/openEngine.ts';
import { boundIntervals } from '../../../src/exclusion/boundContains.ts';
import { amplitudeCoupling, couplingInConvention } from '../../../src/physics/models/conventions.ts';
import { models } from '../../../src/physics/models/index.ts';
import type { ModelId } from '../../../src/physics/models/model.ts';
import { plainText } from '../../../src/plot/format.ts';
import {
  hideAllBounds,
  recastRequest,
  showAllBounds,
  switchBounds,
  toggleBound,
} from '../../../src/state/bounds.ts';
import { set } from '../../../src/state/changes.ts';
import { setModel } from '../../../src/state/modelChanges.ts';
import type { Choices } from '../../../src/state/choices.ts';
import { defaultChoices, massViewOf } from '../../../src/state/defaults.ts';
import { chosenConvention, modelOf } from '../../../src/state/models.ts';
import { requestsOf } from '../../../src/state/requests.ts';
import { couplingViewOf } from '../../../src/state/view.ts';
import { type BoundRow, boundName, isDrawn } from '../../../src/ui/bounds/boundRow.ts';
import { boundScene } from '../../../src/ui/bounds/boundScene.ts';
import { boundsContaining } from '../../../src/ui/bounds/containing.ts';
import { boundFacts } from '../../../src/ui/layers/bounds/boundFacts.ts';
import type { PlaneContent } from '../../../src/ui/explore/contents.ts';
import { layer } from '../../../src/ui/layers/bounds/bounds.ts';
import { boundRowsOf } from '../../../src/ui/layers/bounds/boundRows.ts';
import { foundRows } from '../../../src/ui/layers/bounds/boundSearch.ts';
import { emptyEntry } from '../../../src/ui/planner/entries.ts';
import { boundsIn, type BoundsState, boundsState, recastsKey } from '../../../src/ui/bounds/boundsState.ts';
import { curveSentence } from '../../../src/ui/layers/bounds/pointedCurve.ts';
import type { Known } from '../../../src/ui/layers/layer.ts';
import { layer as searchLayer } from '../../../src/ui/layers/searches/searches.ts';
import { referenceLine } from '../../../src/ui/sources/references.ts';
import { entriesOf, keeping, knownOf } from '../known.ts';

const readText = (path: string) => readFile(new URL(`../../../public/${path}`, import.meta.url), 'utf8');

let engine: Engine;
let bounds: BoundsState['bounds'];
let references: string;
beforeAll(async () => {
  engine = (await openEngine(readText)).engine;
  const loaded = await Promise.all(models.map(({ id }) => loadBounds(boundFilesOf(id), readText)));
  expect(loaded.flatMap(({ problems }) => problems)).toEqual([]);
  bounds = Object.fromEntries(models.map(({ id }, k) => [boundListOf(id), loaded[k].bounds]));
  references = await readText('data/references.bib');
});

/** What the page knows of bounds for these choices once everything is there. */
function known(choices: Choices): Known {
  const recasts = (boundsIn({ bounds }, choices.model) ?? []).flatMap((bound) =>
    bound.status === 'recast' ? [bound.recast] : [],
  );
  const result = engine.run({ ...recastRequest(choices, ''), searches: recasts });
  if (!result.ok) throw new Error(result.reason.code);
  const entries = entriesOf({ recasts: result.answer });
  return knownOf(choices, { entries, states: keeping(boundsState, { bounds, unread: [] }), references });
}

const rowsOf = (choices: Choices) => boundRowsOf(known(choices));
const row = (rows: readonly BoundRow[], id: string): BoundRow => {
  const found = rows.find(({ bound }) => bound.id === id);
  if (found === undefined) throw new Error(`no row ${id}`);
  return found;
};

function sceneOf(choices: Choices, highlighted: string | null = null) {
  return boundScene(rowsOf(choices), {
    convention: chosenConvention(choices),
    mass: massViewOf(choices),
    coupling: couplingViewOf(choices),
    highlighted,
  });
}

const point = (model: ModelId, massMeV: number, coupling: number) => ({
  massMeV,
  amplitudeCoupling: amplitudeCoupling(modelOf(model).conventions[0], coupling),
});

describe('the list of bounds', () => {
  it('of BC4 has greys in the order within a kind, and missing ones last with their reason', () => {
    const rows = rowsOf(defaultChoices('bc4'));
    const styles = ['bc4-e949', 'bc4-na48-2', 'bc4-lhcb-b0', 'bc4-lhcb-bplus', 'bc4-charm', 'bc4-icarus'];
    expect(styles.map((id) => row(rows, id).style)).toEqual([
      'grey1',
      'grey2',
      'grey1',
      'grey2',
      'grey1',
      'grey1',
    ]);
    expect(row(rows, 'bc4-microboone').style).toBe('grey2');
    const missing = rows.filter(({ bound }) => bound.status === 'missing');
    expect(missing.length).toBeGreaterThan(0);
    expect(rows.slice(-missing.length)).toEqual(missing);
    for (const each of missing) expect(each.silence).not.toBeNull();
  });

  it('draws bounds unless switched off, comparisons on request alone', () => {
    const choices = defaultChoices('bc4');
    const drawn = (chosen: Choices) =>
      rowsOf(chosen)
        .filter(isDrawn)
        .map(({ bound }) => bound.id);
    expect(drawn(choices)).toContain('bc4-charm');
    expect(drawn(choices)).not.toContain('bc4-na62-2017');
    const charm = row(rowsOf(choices), 'bc4-charm').bound;
    expect(drawn(toggleBound(charm)(choices))).toEqual(drawn(choices).filter((id) => id !== 'bc4-charm'));
    expect(drawn(hideAllBounds(choices))).toEqual([]);
    expect(drawn(toggleBound(charm)(hideAllBounds(choices)))).toEqual(['bc4-charm']);
    expect(drawn(showAllBounds(hideAllBounds(choices)))).toEqual(drawn(choices));
    const earlier = row(rowsOf(choices), 'bc4-na62-2017').bound;
    expect(drawn(toggleBound(earlier)(choices))).toContain('bc4-na62-2017');
  });

  it('keeps "none" from model to model', () => {
    expect(setModel('bc2')(hideAllBounds(defaultChoices('bc4'))).hiddenBounds).toBe('all');
  });

  it('says that published contours hold for their own invisible fraction, and recasts the others', () => {
    const rows = rowsOf({ ...defaultChoices('bc4'), invisibleFraction: 0.5 });
    expect(row(rows, 'bc4-charm').silence).toBe('It was published for S that decays only visibly.');
    expect(row(rows, 'bc4-e949').silence).toBeNull();
  });

  it('is silent of recasts at a confidence level above the published one, with the reason', () => {
    const rows = rowsOf(set({ confidenceLevel: 0.99 })(defaultChoices('bc4')));
    expect(row(rows, 'bc4-e949').silence).toMatch(/90 % CL .* 99 %/);
    expect(row(rows, 'bc4-charm').silence).toBeNull();
  });

  it('gives every bound of every model its facts and a reference', () => {
    for (const { id } of models) {
      for (const each of rowsOf(defaultChoices(id))) {
        const facts = boundFacts(each, references).map(plainText);
        for (const key of each.bound.citations) {
          expect(referenceLine(key, references)).not.toBe(key);
          expect(facts).toContain(referenceLine(key, references));
        }
      }
    }
  });

  it('of a general ALP is what can be recast into any model: limits on B, no contour of another model', () => {
    const rows = rowsOf(defaultChoices('alp:Cff=1'));
    expect(rows.map(({ bound }) => [bound.id, bound.status, bound.model])).toEqual(
      boundIds('alp').map((id) => [id, 'recast', undefined]),
    );
    const drawn = rows.filter(isDrawn).map(({ bound }) => bound.label);
    expect(drawn).toEqual(
      expect.arrayContaining(['E949', 'Belle II ee', 'Belle II μμ', 'LHCb B⁰ → K*⁰μμ', 'LHCb B⁺ → K⁺μμ']),
    );
    // At its corner decays of B mesons exclude what they do in BC10.
    const atCorner = rowsOf(defaultChoices('bc10'));
    for (const name of ['belle-2', 'belle-2-dimuon', 'lhcb-b0-recast', 'lhcb-bplus-recast']) {
      const [general, special] = [row(rows, `any-${name}`), row(atCorner, `bc10-${name}`)].map(
        ({ exclusion }) => exclusion?.curves[0].columns,
      );
      if (general === undefined || special === undefined) throw new Error(name);
      // Each samples its own thresholds besides.
      const edges = new Map(Array.from(general.massMeV, (mass, k) => [mass, general.logLower[k]]));
      const ratios = Array.from(special.massMeV, (mass, k) => (edges.get(mass) ?? NaN) - special.logLower[k]);
      const shared = ratios.filter((ratio) => !Number.isNaN(ratio));
      expect(shared.length, name).toBeGreaterThan(20);
      expect(Math.max(...shared.map(Math.abs)), name).toBeLessThan(1e-6);
    }
    // Whoever has no lepton has no decay that is looked for there.
    const gluons = rowsOf(defaultChoices('alp:CGG=1'));
    expect(row(gluons, 'any-belle-2').silence).not.toBeNull();
    expect(row(gluons, 'any-e787-gammagamma').silence).toBeNull();
  });

  it('raises signs as markup, since the fonts have none', () => {
    expect(boundName({ label: 'LHCb B⁺' })).toEqual([{ text: 'LHCb B' }, { text: '+', raise: 'sup' }]);
  });
});

describe('bounds on the plane', () => {
  it('are one-sided lines with a rim, closed contours, and recast regions, each named once', () => {
    const { regions, lines } = sceneOf(defaultChoices('bc4'));
    const lhcb = lines.filter(({ id }) => id.startsWith('bound-bc4-lhcb-b0'));
    expect(lhcb.map(({ excludedSide, experiment }) => [excludedSide, experiment])).toEqual([
      ['above', 'collider'],
    ]);
    expect(regions.filter(({ id }) => id.startsWith('bound-bc4-charm'))[0]).toMatchObject({
      experiment: 'beamDump',
      projection: false,
    });
    const names = [
      ...regions.flatMap(({ label }) => label.map(plainText)),
      ...lines.flatMap(({ label }) => (label === null ? [] : [plainText(label)])),
    ];
    expect([...names].sort()).toEqual([
      'Belle II ee (recast)',
      'Belle II μμ (recast)',
      'CHARM',
      'E949 (recast)',
      'ICARUS',
      'LHCb B+',
      'LHCb B^0',
      'MicroBooNE ee (recast)',
      'NA48/2 (recast)',
    ]);
  });

  it('stand at the same couplings in every convention, and turn their sides with it', () => {
    const choices = defaultChoices('bc10');
    const model = modelOf('bc10');
    const amplitudes = model.conventions.map((convention) => {
      const { lines } = sceneOf({ ...choices, convention: convention.id });
      const [bbn] = lines.filter(({ id }) => id.startsWith('bound-bc10-bbn'));
      expect(bbn.excludedSide).toBe(convention.power > 0 ? 'below' : 'above');
      return Array.from(bbn.y, (value) => amplitudeCoupling(convention, value));
    });
    for (const values of amplitudes)
      values.forEach((value, k) => expect(value / amplitudes[0][k]).toBeCloseTo(1, 9));
  });

  it('fade while another layer is pointed at', () => {
    const { lines, regions } = sceneOf(defaultChoices('bc4'), 'bound-bc4-charm');
    expect(regions.find(({ id }) => id.startsWith('bound-bc4-charm'))?.faded).toBe(false);
    expect(lines.every(({ faded }) => faded)).toBe(true);
  });

  it('are the same objects while nothing that they depend on changes', () => {
    const choices = defaultChoices('bc2');
    const before = known(choices);
    const scene = layer.scene?.();
    const look = {
      content: 'model',
      highlighted: null,
      mass: [0, 354],
      y: couplingViewOf(choices),
      compact: false,
      main: true,
    } as const;
    const moved = { ...before, choices: { ...choices, crosshair: point('bc2', 100, 1e-3) } };
    expect(scene?.(moved, look)).toBe(scene?.(before, look));
    expect(scene?.(before, look).lines?.length).toBeGreaterThan(0);
    expect(scene?.(before, { ...look, content: 'limit' })).toEqual({});
  });
});

describe('the lightest grey', () => {
  it('marks no bound that runs through the inside of a NA62 region, where it would be too faint', () => {
    for (const { id: model } of models) {
      const choices = defaultChoices(model);
      const [lowest, highest] = couplingViewOf(choices);
      const convention = chosenConvention(choices);
      for (const { bound, style } of rowsOf(choices)) {
        if (style !== 'grey3' || bound.status !== 'available') continue;
        const from = modelOf(model).conventions.find(({ id }) => id === bound.convention) ?? convention;
        for (const { massMeV, coupling } of bound.regions.flatMap(({ edges }) => edges)) {
          massMeV.forEach((mass, k) => {
            const amplitude = amplitudeCoupling(from, coupling[k]);
            const drawn = couplingInConvention(convention, amplitude);
            if (mass > massViewOf(choices)[1] || drawn < lowest || drawn > highest) return;
            const result = engine.run({ ...requestsOf(choices).point, massMeV: mass, coupling: drawn });
            if (!result.ok) throw new Error(result.reason.code);
            expect(result.answer.verdict, `${bound.id} at ${mass} MeV`).not.toBe('excluded');
          });
        }
      }
    }
  });
});

describe('bounds that contain a point', () => {
  const names = (model: ModelId, massMeV: number, coupling: number, choices = defaultChoices(model)) =>
    boundsContaining(rowsOf(choices), point(model, massMeV, coupling)).map(({ bound }) => bound.id);

  it('are those whose contour is around it, published or recast', () => {
    expect(names('bc4', 100, 1e-4)).toContain('bc4-charm');
    expect(names('bc4', 100, 1e-4)).toContain('bc4-e949');
    expect(names('bc4', 180, 1e-10)).toEqual([]);
  });

  it('are only bounds that are on the plot', () => {
    expect(names('bc4', 100, 1e-4, hideAllBounds(defaultChoices('bc4')))).toEqual([]);
  });

  it('agree with the engine about a recast limit on both sides of its edges', () => {
    const choices = defaultChoices('bc4');
    const rows = rowsOf(choices);
    for (const coupling of [1e-9, 3e-8, 1e-6, 1e-4, 1e-2]) {
      const answer = engine.run({
        task: 'point',
        model: 'bc4',
        searches: ['e949-invisible'],
        massMeV: 60,
        coupling,
        invisibleFraction: 0,
        confidenceLevel: 0.9,
        method: 'hybrid-lognormal-kappa',
        exposure: 1,
      });
      if (!answer.ok) throw new Error(answer.reason.code);
      const found = boundsContaining([row(rows, 'bc4-e949')], point('bc4', 60, coupling));
      expect(found.length === 1).toBe(answer.answer.searches[0].signalStrength.observed >= 1);
    }
  });
});

describe('NA62 in BC2', () => {
  it('reaches below BaBar and NA64 at 190 MeV', () => {
    const answer = engine.run({
      task: 'exclusion',
      model: 'bc2',
      searches: ['na62-pinunu-2016-2022'],
      invisibleFraction: 1,
      curves: ['observed'],
      massesMeV: [190],
      confidenceLevel: 0.9,
      method: 'hybrid-lognormal-kappa',
      exposure: 1,
    });
    if (!answer.ok) throw new Error(answer.reason.code);
    const [{ columns }] = answer.answer.searches[0].curves;
    const lowest = couplingInConvention(modelOf('bc2').conventions[0], Math.exp(columns.logLower[0]));
    const others = (bounds.bc2 ?? []).flatMap((bound) =>
      bound.status === 'available' && /BaBar|NA64/.test(bound.label)
        ? [[bound.label, boundIntervals(bound, 190)[0]?.[0] ?? Infinity] as const]
        : [],
    );
    expect(others.map(([label]) => label).sort()).toEqual(['BaBar', 'NA64 e⁺ 100 GeV', 'NA64 e⁻']);
    for (const [, edge] of others) expect(lowest).toBeLessThan(edge);
  });
});

describe('citations of the plot', () => {
  it('are those of what is drawn, each once, and in the list of references', () => {
    const choices = defaultChoices('bc4');
    const citations = (chosen: Choices, shown: readonly PlaneContent[] = ['model']) => {
      const { exclusion } = requestsOf(chosen);
      const answer = exclusion && engine.run(exclusion);
      if (!answer?.ok) throw new Error('the searches are not answered');
      const all = known(chosen);
      const entries = { ...all.entries, ...entriesOf({ exclusion: answer.answer }) };
      return [searchLayer, layer].flatMap((each) => each.citations?.({ ...all, entries }, shown) ?? []);
    };
    const keys = citations(choices);
    expect(keys[0]).toBe('NA62:2025hidden');
    // The counts of 2016–2022.
    expect(keys).toContain('NA62:2025observation');
    expect(keys).toContain('CHARM:1985axion');
    // Two photons have no part in BC4, and Belle is missing.
    const pigg = 'NA62:2024pigg';
    expect(engine.searches.find(({ id }) => id === 'na62-pigammagamma-2017-2018')?.citations[0]).toBe(pigg);
    expect(keys).not.toContain(pigg);
    expect(keys).not.toContain('Belle:2009kll');
    const entries = bibtexEntries(references);
    for (const key of keys) expect(entries.has(key)).toBe(true);
    // Bounds lie on the plane of the model alone.
    expect(citations(choices, ['limit'])).not.toContain('CHARM:1985axion');
    expect(layer.citations?.(known(hideAllBounds(choices)), ['model'])).toEqual([]);
    expect(layer.citations?.(known({ ...choices, lifetime: 1e-9 }), ['model'])).toEqual([]);
  });
});

describe('bounds in the verdict', () => {
  const partAt = (choices: Choices, more: Partial<BoundsState> = {}, entries?: Known['entries']) => {
    const result = engine.run(requestsOf(choices).point);
    if (!result.ok) throw new Error(result.reason.code);
    const all = known(choices);
    const states = keeping(boundsState, { bounds, unread: [], ...more });
    const part = layer.judges?.({ ...all, states, entries: entries ?? all.entries }, result.answer);
    if (part === undefined) throw new Error('bounds have no say');
    return part;
  };
  const excluding = (choices: Choices) =>
    partAt(choices)
      .bounds.filter(({ contains, isProjection }) => contains && !isProjection)
      .map(({ id }) => id);

  it('of BC1 at 250 MeV and ε = 10⁻³ are BaBar, LHCb and A1', () => {
    expect(excluding(defaultChoices('bc1')).sort()).toEqual(['bc1-a1', 'bc1-babar', 'bc1-lhcb']);
  });

  it('say nothing where they are switched off, or beside a fixed lifetime', () => {
    const choices = defaultChoices('bc1');
    expect(excluding(hideAllBounds(choices))).toEqual([]);
    expect(partAt({ ...choices, lifetime: 1e-9 })).toEqual({
      bounds: [],
      isComputing: false,
      hasFailed: false,
    });
  });

  it('are NA62’s own where NA62 measured them, and exclude nothing where they are projections', () => {
    const { bounds: all } = partAt({ ...defaultChoices('bc11'), comparisons: [...boundIds('bc11')] });
    const of = (id: string) => all.find((bound) => bound.id === id);
    expect(of('bc11-na62-2016-2018')?.isOurs).toBe(true);
    expect(of('bc11-ktev')?.isOurs).toBe(false);
    for (const id of boundIds('bc11')) {
      const bound = bounds.bc11?.find((each) => each.id === id);
      if (bound?.status === 'available' && of(id) !== undefined)
        expect(of(id)?.isProjection).toBe(bound.curveType === 'projection');
    }
  });

  it('are waited for until they are read and computed, and missed where that fails', () => {
    const choices = defaultChoices('bc4');
    expect(partAt(choices)).toMatchObject({ isComputing: false, hasFailed: false });
    expect(partAt(choices, { bounds: {} }).isComputing).toBe(true);
    expect(partAt(hideAllBounds(choices), { bounds: {} }).isComputing).toBe(false);
    expect(partAt(choices, {}, {}).isComputing).toBe(true);
    expect(partAt(choices, { unread: ['bc4'] })).toMatchObject({ isComputing: false, hasFailed: true });
    const error = { kind: 'failure', reason: { code: 'died-again', task: 'exclusion' } } as const;
    const failed = { [recastsKey]: { ...emptyEntry, stale: false, error } };
    expect(partAt(choices, {}, failed)).toMatchObject({ isComputing: false, hasFailed: true });
  });
});

describe('finding bounds', () => {
  const found = (sought: string) =>
    foundRows(rowsOf(defaultChoices('bc4')), sought, references).map(({ bound }) => bound.id);

  it('by name, experiment or reference, as somebody types them', () => {
    expect(found('charm')).toEqual(['bc4-charm']);
    expect(found('lhcb b0')).toEqual(['bc4-lhcb-b0', 'bc4-lhcb-b0-recast']);
    expect(found('1612.07818')).toEqual(['bc4-lhcb-bplus', 'bc4-lhcb-bplus-recast']);
    expect(found('NA48/2')).toContain('bc4-na48-2');
    expect(found('Winkler 2019')).toEqual(['bc4-charm']);
    expect(found('missing')).toContain('bc4-belle');
    expect(found('Belle II')).toEqual(['bc4-belle-2', 'bc4-belle-2-dimuon']);
    expect(found('no such experiment')).toEqual([]);
    expect(found('  ')).toHaveLength(rowsOf(defaultChoices('bc4')).length);
  });

  it('switches what is found and leaves the others', () => {
    const choices = defaultChoices('bc4');
    const belle = foundRows(rowsOf(choices), 'belle ii', references).map(({ bound }) => bound);
    const without = switchBounds(belle, false)(choices);
    const drawn = (now: Choices) =>
      rowsOf(now)
        .filter(isDrawn)
        .map(({ bound }) => bound.id);
    expect(drawn(without)).toEqual(drawn(choices).filter((id) => !id.includes('belle-2')));
    expect(drawn(switchBounds(belle, true)(without))).toEqual(drawn(choices));
    expect(switchBounds(belle, true)(choices)).toEqual(choices);
  });

  it('says in one line what the curve under the pointer is', () => {
    const sentence = curveSentence(row(rowsOf(defaultChoices('bc4')), 'bc4-charm'), references);
    expect(sentence).toMatch(/^CHARM, beam dump\. As published, closed contour; .*CL.*arXiv:1809\.01876/);
  });
});
