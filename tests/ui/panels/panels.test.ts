import { readFile } from 'node:fs/promises';
import { beforeAll, describe, expect, it } from 'vitest';
import type { InputsAnswer } from '../../../src/engine/answer.ts';
import type { AnswerTo, EngineRequest } from '../../../src/engine/taskTypes.ts';
import type { Engine } from '../../../src/engine/engine.ts';
import { openEngine } from '../../../src/engine/openEngine.ts';
import { limitAssumptions } from '../../../src/assumptions/values.ts';
import { amplitudeCoupling } from '../../../src/physics/models/conventions.ts';
import { models } from '../../../src/physics/models/index.ts';
import { plainText } from '../../../src/plot/format.ts';
import type { PlaneScene } from '../../../src/plot/scene.ts';
import type { Choices } from '../../../src/state/choices.ts';
import { defaultChoices } from '../../../src/state/defaults.ts';
import { chosenConvention } from '../../../src/state/models.ts';
import { type PanelChoice, setAspect, setPanel } from '../../../src/state/panels.ts';
import { requestsOf } from '../../../src/state/requests.ts';
import { contentOf } from '../../../src/ui/explore/contents.ts';
import { showsCouplings, showsMasses } from '../../../src/ui/explore/inView.ts';
import { events as eventsFacts } from '../../../src/ui/panels/events/facts.ts';
import { lensScene } from '../../../src/ui/panels/events/lensScene.ts';
import { massOf } from '../../../src/ui/panels/missingMass.ts';
import { inputs as inputsFacts, type InputQuantity } from '../../../src/ui/panels/inputs/facts.ts';
import { production } from '../../../src/ui/panels/production/facts.ts';
import type { PanelInput } from '../../../src/ui/panels/panel.ts';
import { inputsIn } from '../../../src/ui/panels/searchInputs.ts';
import { entriesOf, knownOf } from '../known.ts';
import { panelOf } from './loadPanels.ts';
import { wordless } from '../wordless.ts';
import { linkedFrame, mainFrame } from '../../../src/ui/explore/scenes/frames.ts';

let engine: Engine;
beforeAll(async () => {
  const opened = await openEngine((path) =>
    readFile(new URL(`../../../public/${path}`, import.meta.url), 'utf8'),
  );
  engine = opened.engine;
});

function ask<R extends EngineRequest>(request: R): AnswerTo<R> {
  const result = engine.run(request);
  if (!result.ok) throw new Error(result.reason.code);
  return result.answer;
}

function inputOf(choices: Choices, main = false): PanelInput {
  const asked = panelOf({ choices }).asks?.(knownOf(choices)) ?? [];
  const answers = asked.map(({ key, request }) => [key, ask(request)] as const);
  const entries = entriesOf({ point: ask(requestsOf(choices).point), ...Object.fromEntries(answers) });
  return {
    ...knownOf(choices, { entries }),
    frame: main ? mainFrame('wide', 996, 514) : linkedFrame('wide', 996, 154),
    main,
  };
}

const open = (panel: Partial<PanelChoice>, choices = defaultChoices()) => setPanel(panel)(choices);
const openInputs = (quantity: InputQuantity, search: string) =>
  setAspect(inputsFacts, quantity)(open({ id: 'inputs', search }));
const at = (massMeV: number, choices: Choices): Choices => ({
  ...choices,
  crosshair: { ...choices.crosshair, massMeV },
});
const sceneOf = (choices: Choices, main = false): PlaneScene =>
  panelOf({ choices }).scene()(inputOf(choices, main));
const words = (scene: PlaneScene) => (scene.key?.rows ?? []).map(({ text }) => plainText(text));

function inputsOf(answer: InputsAnswer | null, search: string) {
  const inputs = answer?.searches.find((each) => each.search === search)?.inputs;
  if (!inputs) throw new Error('no inputs');
  return inputs;
}

describe('the di-muon excess that was put in by hand', () => {
  const told = (massMeV: number) => {
    const search = 'na62-pimumu-2017-2018';
    const choices = at(massMeV, open({ id: 'events', search }));
    const counts = at(massMeV, openInputs('counts', search));
    const rows = [...words(sceneOf(choices)), ...words(sceneOf(counts))];
    return {
      panels: rows.filter((row) => row.includes('by hand')).length,
      point: ask(requestsOf(choices).point).caveats.filter(({ code }) => code === 'placed-excess').length,
    };
  };

  it('is told wherever somebody looks at its window, and nowhere else', () => {
    for (const mass of [220.65, 220.75, 220.85]) expect(told(mass)).toEqual({ panels: 2, point: 1 });
    for (const mass of [220, 222, 250]) expect(told(mass)).toEqual({ panels: 0, point: 0 });
  });
});

describe('the panel of events', () => {
  it('stacks areas whose integral over the mass is the expected background', () => {
    const input = inputOf(open({ id: 'events' }));
    const inputs = inputsOf(inputsIn(input), 'na62-pinunu-2016-2022');
    if (inputs.kind !== 'missing-mass') throw new Error('kind');
    const { areas = [] } = panelOf(input).scene()(input);
    const top = areas[areas.length - 1];
    let drawn = 0;
    for (let i = 1; i < top.x.length; i++) {
      const mean = 0.5 * (top.upper[i] + top.upper[i - 1]);
      // At the ends of a step both points lie at the same mass and add nothing.
      if (!Number.isNaN(mean)) drawn += (mean * (top.x[i] - top.x[i - 1])) / 5;
    }
    const expected = inputs.components.reduce((sum, { events }) => sum + events.reduce((a, b) => a + b), 0);
    expect(drawn / expected).toBeCloseTo(1, 9);
    areas.slice(1).forEach((area, k) => {
      area.lower.forEach((lower, i) => {
        if (!Number.isNaN(area.upper[i])) expect(lower).toBe(areas[k].upper[i]);
      });
    });
  });

  it('shows every event, and fills those which the engine counts in the window of the crosshair', () => {
    for (const mass of [40, 180, 223, 250]) {
      const choices = at(mass, open({ id: 'events', search: 'na62-pinunu-2016-2022' }));
      const scene = sceneOf(choices);
      const [events] = scene.events ?? [];
      expect(events.x).toHaveLength(51);
      const point = ask(requestsOf(choices).point);
      const search = point.searches.find((each) => each.search === 'na62-pinunu-2016-2022');
      const [low, high] = events.filled ?? [Number.NaN, Number.NaN];
      expect(events.x.filter((x) => x >= low && x <= high)).toHaveLength(search?.observedCount ?? -1);
      expect(words(scene).join(' ')).toContain(`n = ${search?.observedCount}, b = `);
    }
  });

  it('has no window where its search does not look', () => {
    const scene = sceneOf(at(130, open({ id: 'events', search: 'na62-pinunu-2016-2022' })));
    expect(scene.stripes).toEqual([]);
    expect(words(scene)[0]).toBe('no window at 130 MeV');
  });

  it('follows the crosshair to the di-muon spectrum, with window, sidebands and their line', () => {
    const choices = at(250, open({ id: 'events', search: 'na62-pimumu-2017-2018' }));
    const input = inputOf(choices);
    const scene = panelOf(input).scene()(input);
    const inputs = inputsOf(inputsIn(input), 'na62-pimumu-2017-2018');
    if (inputs.kind !== 'peak') throw new Error('kind');
    const [points] = scene.points ?? [];
    expect(points.x.length).toBeGreaterThan(30);
    expect(scene.stripes?.map(({ kind }) => kind)).toEqual(['sideband', 'sideband', 'window']);
    const window = scene.stripes?.find(({ kind }) => kind === 'window');
    expect(window?.range[0]).toBeLessThan(250);
    expect(window?.range[1]).toBeGreaterThan(250);
    // The line over the window is the background that the limit rests on.
    const fit = scene.lines.find(({ id }) => id === 'sideband-fit');
    if (!fit || !window) throw new Error('no fit');
    const slope = (fit.y[1] - fit.y[0]) / (fit.x[1] - fit.x[0]);
    const middle = 0.5 * (window.range[0] + window.range[1]);
    const background = (fit.y[0] + slope * (middle - fit.x[0])) * (window.range[1] - window.range[0]);
    const index = inputs.windowLow.indexOf(window.range[0]);
    expect(background).toBeCloseTo(inputs.background[index], 6);
  });

  it('keeps the number of candidates when it joins bins', () => {
    const input = inputOf(open({ id: 'events', search: 'na62-pimumu-2017-2018' }));
    const inputs = inputsOf(inputsIn(input), 'na62-pimumu-2017-2018');
    if (inputs.kind !== 'peak') throw new Error('kind');
    const [points] = panelOf(input).scene()(input).points ?? [];
    // √N = N per MeV over its error bar, so N = (y/σ)² for each point.
    const total = points.y.reduce((sum, y, i) => {
      const error = 0.5 * (points.high[i] - points.low[i]);
      return sum + (error > 0 ? (y / error) ** 2 : 0);
    }, 0);
    expect(total).toBeCloseTo(
      inputs.counts.reduce((a, b) => a + b),
      3,
    );
  });

  it('magnifies the window while it is narrow, and not when zoomed in', () => {
    const choices = at(250, open({ id: 'events', search: 'na62-pimumu-2017-2018' }));
    const lens = lensScene(inputOf(choices), 220, 140, 558);
    expect(lens?.x.domain[0]).toBeGreaterThan(240);
    expect(lens?.x.domain[1]).toBeLessThan(260);
    expect(lensScene(inputOf({ ...choices, massView: [245, 255] }), 220, 140, 558)).toBeNull();
    expect(lensScene(inputOf(at(180, choices)), 220, 140, 558)).toBeNull();
  });
});

describe('the panel of events over the squared missing mass', () => {
  const openSquared = (search: string) =>
    setAspect(eventsFacts, 'squared-mass')(open({ id: 'events', search }));
  const spectrumOf = (input: PanelInput, search: string) => {
    const found = inputsIn(input)?.searches.find((each) => each.search === search)?.squaredMass;
    if (found === undefined) throw new Error('no spectrum');
    return found;
  };

  it('draws counts with Poisson intervals over a stack that is the background of every bin', () => {
    const search = 'na62-pinunu-2016-2022';
    const input = inputOf(at(180, openSquared(search)), true);
    const scene = panelOf(input).scene()(input);
    const { counts, low, high, binLow, components } = spectrumOf(input, search);
    const [points] = scene.points ?? [];
    expect(points.y).toEqual(counts);
    expect([points.low, points.high]).toEqual([low, high]);
    expect(counts.reduce((a, b) => a + b)).toBe(51);
    const top = scene.areas?.[scene.areas.length - 1];
    binLow.forEach((edge, i) => {
      const drawn = top?.upper[top.x.findIndex((x) => x > edge)];
      expect(drawn).toBeCloseTo(
        components.reduce((total, { events }) => total + events[i], 0),
        12,
      );
    });
    expect(scene.crosshair?.x).toBeCloseTo(0.0324, 12);
    expect(scene.guides.map(({ x }) => x)).toEqual([0, 0.01, 0.026, 0.068]);
    const [stripe] = scene.stripes ?? [];
    expect(stripe.range[0]).toBeLessThan(0.0324);
    expect(stripe.range[1]).toBeGreaterThan(0.0324);
  });

  it('shows the few candidates of 2017 one by one, and the parabolas of figure 3', () => {
    const search = 'na62-pinunu-2017';
    const input = inputOf(openSquared(search), true);
    const scene = panelOf(input).scene()(input);
    expect(scene.points).toEqual([]);
    expect(Array.from(scene.events?.[0].x ?? [], (x) => Math.round(1000 * Math.sqrt(x)))).toEqual([196, 252]);
    const line = scene.lines.find(({ id }) => id === 'parabola');
    const top = scene.areas?.[scene.areas.length - 1];
    if (!line || !top) throw new Error('no parabola');
    line.y.forEach((y, i) => {
      const step = top.x.findIndex((x) => x > line.x[i]);
      if (step < 0 || Number.isNaN(y / top.upper[step])) return;
      expect(Math.abs(y / top.upper[step] - 1)).toBeLessThan(0.12);
    });
    const table = panelOf(input).table(input);
    const column = table?.columns.indexOf('b_parabola') ?? -1;
    const total = (table?.rows ?? []).reduce((all, row) => all + Number(row[column]), 0);
    expect(total).toBeCloseTo(1.02 + 2.6, 2);
    expect(wordless(table)).toEqual([]);
  });

  it('has no masses along its axis, and shows searches with an event list alone', () => {
    const choices = openSquared('na62-pimumu-2017-2018');
    expect(showsMasses(choices, 'linked')).toBe(false);
    expect(showsMasses(open({ id: 'events' }), 'linked')).toBe(true);
    expect(sceneOf(choices).areas?.length).toBeGreaterThan(0);
    expect(sceneOf(at(300, choices), true).crosshair).toBeNull();
  });
});

describe('the panel of lifetimes', () => {
  it('has contours on which X lives as long as they say, in every model', () => {
    for (const [model, x] of models.flatMap((each) => [[each, 0] as const, [each, 0.6] as const])) {
      const choices = open({ id: 'lifetime' }, { ...defaultChoices(model.id), invisibleFraction: x });
      const scene = sceneOf(choices);
      if (model.fixedInvisibleFraction === 1 && scene.message !== null) continue;
      expect(scene.lines.length).toBeGreaterThan(0);
      for (const line of scene.lines) {
        const decade = Number(line.id.replace('lifetime-', ''));
        line.y.forEach((coupling, i) => {
          if (!(coupling > 0)) return;
          const g = amplitudeCoupling(chosenConvention(choices), coupling);
          const lifetimeS = ((1 - x) * model.lifetimeTimesCoupling2S(line.x[i])) / g ** 2;
          expect(lifetimeS / 10 ** decade).toBeCloseTo(1, 9);
        });
      }
    }
  });

  it('says in words that an invisible X has no visible lifetime', () => {
    const choices = open({ id: 'lifetime' }, { ...defaultChoices('bc4'), invisibleFraction: 1 });
    expect(sceneOf(choices).message).toContain('decays only invisibly');
  });
});

describe('the panel of production', () => {
  it('draws B over coupling² of the model and marks it at the crosshair', () => {
    for (const model of models) {
      const choices = open({ id: 'production' }, defaultChoices(model.id));
      const scene = sceneOf(choices, true);
      const { massMeV, amplitudeCoupling: g } = choices.crosshair;
      const convention = model.conventions[0];
      const coupling = convention.factor({ alphaD: 0.1, chiMassRatio: 1 / 3 }) * g ** convention.power;
      const perCoupling =
        (model.productionPerCoupling2(massMeV) * g ** 2) / coupling ** (2 / convention.power);
      const [mark] = scene.crosshair?.marks ?? [];
      expect(mark.y / perCoupling).toBeCloseTo(1, 9);
      expect(mark.y).toBeGreaterThan(scene.y.domain[0]);
      expect(mark.y).toBeLessThan(scene.y.domain[1]);
    }
  });

  it('draws lines over mass and coupling on which B is what they say', () => {
    for (const model of models) {
      const choices = setAspect(
        production,
        'map',
      )(open({ id: 'production', swapped: true }, defaultChoices(model.id)));
      expect(showsCouplings(choices, 'main')).toBe(true);
      const scene = sceneOf(choices, true);
      expect(scene.map).toMatchObject({ bar: { ticks: expect.arrayContaining([expect.anything()]) } });
      expect(scene.lines.length).toBeGreaterThan(3);
      for (const { id, x, y } of scene.lines) {
        const branching = 10 ** Number(id.replace('branching-', ''));
        y.forEach((coupling, i) => {
          if (!(coupling > 0)) return;
          const g = amplitudeCoupling(chosenConvention(choices), coupling);
          expect((model.productionPerCoupling2(x[i]) * g ** 2) / branching).toBeCloseTo(1, 9);
        });
      }
    }
  });

  it('writes the unit of a coupling in TeV⁻¹ as TeV²', () => {
    const scene = sceneOf(open({ id: 'production' }, defaultChoices('bc11')), true);
    expect(plainText(scene.y.label)).toContain('[TeV^2]');
  });
});

describe('the panel of inputs', () => {
  it('shows observed and expected events of each di-muon window, as figure 5b does', () => {
    const input = inputOf(openInputs('counts', 'na62-pimumu-2017-2018'));
    const inputs = inputsOf(inputsIn(input), 'na62-pimumu-2017-2018');
    if (inputs.kind !== 'peak') throw new Error('kind');
    const [observed, expected] = panelOf(input).scene()(input).lines;
    expect(observed.y).toEqual(inputs.observedCount);
    expect(expected.y).toEqual(inputs.background);
    expect(expected.style).toBe('expected');
  });

  it('puts Poisson intervals on the events of each window, and the limits of the engine beside them', () => {
    for (const search of ['na62-pimumu-2017-2018', 'na62-pinunu-2016-2022']) {
      const choices = openInputs('signal-limits', search);
      const first = inputOf(choices);
      const asked = panelOf(first).asks?.(first) ?? [];
      const answers = asked.map(({ key, request }) => [key, ask(request)] as const);
      const input = { ...first, entries: entriesOf(Object.fromEntries(answers)) };
      const scene = panelOf(input).scene()(input);
      const inputs = inputsOf(inputsIn(input), search);
      if (inputs.kind === 'limit-table') throw new Error('kind');
      const [points] = scene.points ?? [];
      expect(points.y).toEqual(inputs.observedCount);
      points.y.forEach((count, i) => {
        // √(n + ¾) ± ½ is the square root of the ends to a few per cent.
        expect(Math.sqrt(points.high[i]) - Math.sqrt(count + 0.75)).toBeCloseTo(0.5, 1);
        if (count > 0) expect(points.low[i]).toBeLessThan(count);
      });
      const limits = ask({
        task: 'limits',
        searches: [search],
        lifetime: { kind: 'fixed', lifetimeS: 1e-9 },
        ...limitAssumptions(choices),
      }).searches[0];
      const drawn = (id: string) =>
        scene.lines.find((line) => line.id === id)?.y.filter((y) => !Number.isNaN(y));
      expect(drawn('input-1')).toEqual(limits.signalLimit.observed);
      expect(drawn('input-2')).toEqual(limits.signalLimit.median);
      // Empty windows have no place on a logarithmic axis.
      expect(scene.y.scale).toBe(search === 'na62-pimumu-2017-2018' ? 'log' : 'linear');
      const table = panelOf(input).table(input);
      expect(table?.columns).toContain('n_ul_obs');
      expect(wordless(table)).toEqual([]);
    }
  });

  it('draws the limits on events only once they have come, and says what is not known of an acceptance', () => {
    expect(sceneOf(openInputs('signal-limits', 'na62-pimumu-2017-2018')).points).toBeUndefined();
    const [selected, inWindow] = sceneOf(openInputs('efficiency', 'na62-pimumu-2017-2018')).lines;
    selected.y.forEach((acceptance, i) => expect(inWindow.y[i] / acceptance).toBeCloseTo(0.68269, 9));
    // N_K × sensitivity × acceptance is one event.
    const input = inputOf(openInputs('efficiency', 'na62-pimumu-2017-2018'));
    const inputs = inputsOf(inputsIn(input), 'na62-pimumu-2017-2018');
    if (inputs.kind !== 'peak') throw new Error('kind');
    inWindow.y.forEach((acceptance, i) =>
      expect(3.48e12 * inputs.singleEventSensitivity[i] * acceptance).toBeCloseTo(1, 9),
    );
    const [ratio] = sceneOf(openInputs('efficiency', 'na62-pinunu-2017')).lines;
    const at210 = ratio.y[ratio.x.findIndex((mass) => mass >= 210)];
    // Single event sensitivities of arXiv:2007.08218 and, at 210 MeV, of figure 2.
    expect(at210).toBeCloseTo(0.389 / 0.217, 1);
    expect(sceneOf(openInputs('efficiency', 'na62-pi0-invisible')).message).toContain('not known here');
  });

  it('shows each quantity of each search, or says why not', () => {
    for (const { search } of ask({
      task: 'inputs',
      searches: engine.searches.map(({ id }) => id),
      lifetimesS: [],
    }).searches) {
      for (const quantity of ['resolution', 'sensitivity', 'acceptance'] as const) {
        const scene = sceneOf(openInputs(quantity, search));
        if (scene.message === null) {
          const drawn = scene.lines.flatMap(({ y }) => Array.from(y)).filter((y) => y > 0);
          expect(drawn.length, `${search} ${quantity}`).toBeGreaterThan(10);
          expect(Math.min(...drawn)).toBeLessThan(scene.y.domain[1]);
        } else
          expect(scene.message).toBe(
            'Only limits are published for this search: no resolution and no counts.',
          );
      }
    }
  });

  it('marks at the crosshair what the limits use', () => {
    const choices = openInputs('sensitivity', 'na62-pinunu-2016-2022');
    const hypothesis = at(180.6, choices);
    const point = ask(requestsOf(hypothesis).point);
    const search = point.searches.find((each) => each.search === 'na62-pinunu-2016-2022');
    expect(sceneOf(hypothesis).crosshair?.marks[0].y).toBeCloseTo(search?.singleEventSensitivity ?? 0, 20);
  });
});

describe('every panel', () => {
  it('has a table, and stands on the axis of mass and the crosshair of the figure', () => {
    for (const id of ['events', 'lifetime', 'production', 'inputs'] as const) {
      const input = inputOf(at(250, open({ id })));
      const table = panelOf(input).table(input);
      expect(table?.rows.length, id).toBeGreaterThan(20);
      for (const row of table?.rows ?? []) expect(row).toHaveLength(table?.columns.length ?? -1);
      expect(wordless(table)).toEqual([]);
      const scene = panelOf(input).scene()(input);
      expect(scene.x.domain).toEqual([0, 354.1]);
      expect(scene.crosshair?.x).toBe(250);
      expect(scene.margin.left).toBe(mainFrame('wide', 996, 514).margin.left);
    }
  });

  it('gives equal scenes for equal input, and keeps the parts that the crosshair does not touch', () => {
    const input = inputOf(at(180, open({ id: 'events', search: 'na62-pinunu-2016-2022' })));
    const build = panelOf(input).scene();
    const first = build(input);
    expect(build(input)).toEqual(first);
    const moved = build({ ...input, choices: at(181, input.choices) });
    expect(moved.areas).toBe(first.areas);
  });

  it('takes the place of the figure when swapped, and couplings are on the y axis only where they belong', () => {
    const choices = open({ id: 'events' });
    expect(contentOf(choices, 'main')).toBe('model');
    expect(contentOf(choices, 'linked')).toBe('panel');
    const swapped = open({ id: 'events', swapped: true });
    expect(contentOf(swapped, 'main')).toBe('panel');
    expect(contentOf(swapped, 'linked')).toBe('model');
    expect(showsCouplings(swapped, 'main')).toBe(false);
    expect(showsCouplings(open({ id: 'lifetime', swapped: true }), 'main')).toBe(true);
    expect(contentOf({ ...swapped, lifetime: 1e-9 }, 'linked')).toBe('limit');
  });

  it('counts missing masses in MeV', () => {
    expect(massOf(0.0324)).toBeCloseTo(180, 9);
    expect(massOf(-0.001)).toBe(0);
  });
});
