import { readFile } from 'node:fs/promises';
import { beforeAll, describe, expect, it } from 'vitest';
import type { AnswerTo, EngineRequest } from '../../src/engine/taskTypes.ts';
import type { Engine } from '../../src/engine/engine.ts';
import { openEngine } from '../../src/engine/openEngine.ts';
import { couplingInConvention } from '../../src/physics/models/conventions.ts';
import { models } from '../../src/physics/models/index.ts';
import { plainText } from '../../src/plot/format.ts';
import type { PlaneScene } from '../../src/plot/scene.ts';
import { set } from '../../src/state/changes.ts';
import { setConvention } from '../../src/state/modelChanges.ts';
import type { Choices } from '../../src/state/choices.ts';
import { defaultChoices } from '../../src/state/defaults.ts';
import { chosenConvention, modelOf } from '../../src/state/models.ts';
import { searchIds } from '../../src/data/catalogue.ts';
import { requestsOf } from '../../src/state/requests.ts';
import { arrangementOf, linkedFrame, mainFrame } from '../../src/ui/explore/scenes/frames.ts';
import { plainEnglish } from '../../src/words/en/plain/index.ts';
import { speak } from '../../src/words/section.ts';
import { planeDrawer } from './planes.ts';
import { pointAt } from '../../src/ui/explore/pointing.ts';
import { signatureAt } from '../../src/ui/explore/scenes/limitPlane.ts';

let engine: Engine;
beforeAll(async () => {
  const opened = await openEngine((path) =>
    readFile(new URL(`../../public/${path}`, import.meta.url), 'utf8'),
  );
  expect(opened.problems).toEqual([]);
  engine = opened.engine;
});

function ask<R extends EngineRequest>(request: R): AnswerTo<R> {
  const result = engine.run(request);
  if (!result.ok) throw new Error(result.reason.code);
  return result.answer;
}

const frame = mainFrame('wide', 996, 514);

function modelPlane(choices: Choices, place = frame) {
  const requests = requestsOf(choices);
  if (requests.exclusion === null) throw new Error('these choices have no model plane');
  const input = {
    choices,
    exclusion: ask(requests.exclusion),
    point: ask(requests.point),
    frame: place,
    highlighted: null,
  };
  return { scene: planeDrawer()('model', input), input };
}

function limitPlane(choices: Choices, main: boolean) {
  const requests = requestsOf(choices);
  const answer = ask(requests.limits);
  const input = {
    choices,
    limits: answer,
    point: ask(requests.point),
    frame: main ? frame : linkedFrame('wide', 996, 154),
  };
  return { scene: planeDrawer()('limit', { ...input, highlighted: null, main }), answer };
}

describe('model plane', () => {
  it.each([
    ['bc1', ['pimumu']],
    ['bc2', ['pinunu', 'pi0inv']],
    ['bc4', ['pinunu', 'pi0inv', 'pimumu']],
    ['bc10', ['pinunu', 'pi0inv', 'pimumu']],
    ['bc11', ['pinunu', 'pi0inv', 'pigammagamma']],
  ] as const)(
    '%s shows the regions of the searches that see its particle, names one of each, and names its axes',
    (id, styles) => {
      const { scene } = modelPlane(defaultChoices(id));
      const filled = scene.regions.filter((region) => !region.expectedOnly);
      expect(filled.filter((region) => region.label.length > 0).map(({ style }) => style)).toEqual(styles);
      expect(scene.coverage.map(({ style }) => style)).toEqual(styles);
      expect(new Set(filled.map(({ style }) => style))).toEqual(new Set(styles));
      expect(plainText(scene.x.label)).toBe(`m_${modelOf(id).particle} [MeV/c^2]`);
      expect(scene.message).toBeNull();
    },
  );

  it('has a title of several words along its axis only where it is high enough', () => {
    speak(plainEnglish);
    try {
      const title = (height: number) => {
        const { scene } = modelPlane(defaultChoices('bc4'), mainFrame('wide', 996, height));
        return plainText(scene.y.label);
      };
      expect(title(514)).toBe('how strongly S touches our world, sin^2θ');
      expect(title(400)).toBe('strength sin^2θ');
    } finally {
      speak(null);
    }
  });

  it('of BC1 without the di-muon search is empty and says so', () => {
    const { scene } = modelPlane({ ...defaultChoices('bc1'), hiddenSearches: ['na62-pimumu-2017-2018'] });
    expect(scene.regions).toEqual([]);
    expect(scene.message).toBe('No search shown can see A′ of BC1.');
  });

  it('of BC1 excludes couplings of a few 10⁻³, as the paper says', () => {
    const { scene } = modelPlane(defaultChoices('bc1'));
    const lowest = Math.min(
      ...scene.regions[0].rings.flatMap((ring) => Array.from(ring.filter((_, k) => k % 2))),
    );
    expect(lowest).toBeGreaterThan(1e-4);
    expect(lowest).toBeLessThan(1e-2);
  });

  it('of BC4 ends where the scalar begins to decay to pions, at every search', () => {
    const { scene } = modelPlane(defaultChoices('bc4'));
    const masses = scene.regions.flatMap(({ rings }) =>
      rings.flatMap((ring) => Array.from(ring.filter((_, k) => k % 2 === 0))),
    );
    expect(Math.max(...masses)).toBeLessThan(279.2);
  });

  it('draws the data of 2017 as lines without a fill, one of them named', () => {
    const { scene } = modelPlane(defaultChoices('bc4'));
    expect(scene.regions.some(({ id }) => id.startsWith('na62-pinunu-2017'))).toBe(false);
    const earlier = scene.lines.filter(({ style }) => style === 'earlier');
    expect(earlier.length).toBeGreaterThanOrEqual(2);
    expect(earlier.flatMap(({ label }) => (label === null ? [] : [plainText(label)]))).toEqual(['2017 data']);
  });

  it('draws the union as one kind of region, without bands and earlier data', () => {
    const { scene } = modelPlane({ ...defaultChoices('bc4'), union: true });
    expect(new Set(scene.regions.map(({ style }) => style))).toEqual(new Set(['union']));
    expect(scene.regions.filter(({ label }) => label.length > 0)).toHaveLength(1);
    expect(scene.bands).toEqual([]);
    expect(scene.lines.every(({ style }) => style === 'contour')).toBe(true);
  });

  it('draws bands of the search that is pointed at, or of the strongest at the crosshair', () => {
    const { input } = modelPlane({
      ...defaultChoices('bc4'),
      crosshair: { massMeV: 250, amplitudeCoupling: 0.1 },
    });
    const bands = (highlighted: string | null) =>
      new Set(
        planeDrawer()('model', { ...input, highlighted }).bands.map(({ id }) =>
          id.replace(/-(lower|upper)-\d/, ''),
        ),
      );
    expect(bands(null)).toEqual(new Set(['na62-pimumu-2017-2018']));
    expect(bands('na62-pinunu-2016-2022')).toEqual(new Set(['na62-pinunu-2016-2022']));
    expect(bands('na62-pi0-invisible')).toEqual(new Set());
  });

  it('says that nothing is switched on', () => {
    const { scene } = modelPlane({ ...defaultChoices(), hiddenSearches: searchIds });
    expect(scene.message).toContain('All searches are hidden');
    expect(scene.coverage).toEqual([]);
  });

  it('writes the same region in every convention', () => {
    for (const model of models) {
      for (const convention of model.conventions) {
        const first = modelPlane(defaultChoices(model.id)).scene;
        const choices = setConvention(convention.id)(defaultChoices(model.id));
        const other = modelPlane(choices).scene;
        other.regions.forEach((region, k) => {
          const g2 = (value: number, written: typeof convention) =>
            (value / couplingInConvention(written, 1)) ** (1 / written.power);
          const [ring] = region.rings;
          const [before] = first.regions[k].rings;
          for (let i = 1; i < ring.length; i += 40) {
            const ratio = g2(ring[i], convention) / g2(before[i], model.conventions[0]);
            if (Number.isFinite(ratio)) expect(ratio).toBeCloseTo(1, 9);
          }
        });
      }
    }
  });

  it('draws what kind and exposure call for', () => {
    const kinds = (choices: Choices) => {
      const { regions, bands } = modelPlane(choices).scene;
      return {
        filled: regions.some((region) => !region.expectedOnly),
        outlined: regions.some((region) => region.expectedOnly),
        projection: regions.some((region) => region.projection),
        bands: bands.length > 0,
      };
    };
    const base = defaultChoices();
    expect(kinds(base)).toEqual({ filled: true, outlined: true, projection: false, bands: true });
    expect(kinds({ ...base, kind: 'observed' })).toEqual({
      filled: true,
      outlined: false,
      projection: false,
      bands: false,
    });
    expect(kinds({ ...base, kind: 'expected' })).toEqual({
      filled: false,
      outlined: true,
      projection: false,
      bands: true,
    });
    expect(kinds({ ...base, exposure: 10 })).toEqual({
      filled: true,
      outlined: false,
      projection: true,
      bands: true,
    });
    const { scene } = modelPlane({ ...base, exposure: 10 });
    expect(scene.regions.flatMap((region) => region.label.map(plainText)).join()).toContain('projection');
  });

  it('bands lie around the median and interrupt between the stretches', () => {
    const { scene } = modelPlane(defaultChoices());
    const wide = scene.bands.find((band) => band.sigma === 2 && band.id.includes('lower'));
    const narrow = scene.bands.find((band) => band.sigma === 1 && band.id.includes('lower'));
    if (wide === undefined || narrow === undefined) throw new Error('bands are missing');
    let compared = 0;
    wide.x.forEach((mass, i) => {
      const k = narrow.x.indexOf(mass);
      if (Number.isNaN(wide.lower[i]) || k < 0 || Number.isNaN(narrow.lower[k])) return;
      expect(wide.lower[i]).toBeLessThanOrEqual(narrow.lower[k] * (1 + 1e-9));
      expect(wide.upper[i]).toBeGreaterThanOrEqual(narrow.upper[k] * (1 - 1e-9));
      compared += 1;
    });
    expect(compared).toBeGreaterThan(100);
    const between = wide.x.findIndex((mass) => mass > 110 && mass < 154);
    expect(wide.lower[between]).toBeNaN();
  });

  it('contours of lifetime have that lifetime everywhere and fall at the muon threshold', () => {
    const { scene } = modelPlane(defaultChoices('bc4'));
    const bc4 = modelOf('bc4');
    const contours = scene.lines.filter((line) => line.style === 'contour');
    expect(contours.map((line) => line.id)).toEqual(['lifetime-1e-10', 'lifetime-1e-9', 'lifetime-1e-8']);
    const [, nanosecond] = contours;
    nanosecond.x.forEach((mass, i) => {
      const sin2theta = nanosecond.y[i];
      if (Number.isNaN(sin2theta)) return;
      expect(bc4.lifetimeTimesCoupling2S(mass) / sin2theta).toBeCloseTo(1e-9, 15);
    });
    const at = (mass: number) => nanosecond.y[nanosecond.x.findIndex((x) => x >= mass)];
    expect(at(220) / at(205)).toBeLessThan(1e-2);
  });

  it('contours and ticks of lifetime lie 1 − x lower in sin²θ with an invisible share x', () => {
    const alone = modelPlane(defaultChoices('bc4')).scene;
    const shared = modelPlane({ ...defaultChoices('bc4'), invisibleFraction: 0.3 }).scene;
    const contour = (scene: PlaneScene) => scene.lines.find(({ id }) => id === 'lifetime-1e-9');
    contour(shared)?.y.forEach((sin2theta, i) => {
      const before = contour(alone)?.y[i] ?? Number.NaN;
      if (!Number.isNaN(before)) expect(sin2theta / before).toBeCloseTo(0.7, 12);
    });
    const tick = ({ right }: PlaneScene) =>
      right?.ticks.find(({ label }) => plainText(label) === '1 ns')?.y ?? Number.NaN;
    expect(tick(shared) / tick(alone)).toBeCloseTo(0.7, 12);
  });

  it('has no contours and no lifetime axis where X is invisible', () => {
    const { scene } = modelPlane({ ...defaultChoices('bc4'), invisibleFraction: 1 });
    expect(scene.lines.filter(({ style }) => style === 'contour')).toEqual([]);
    expect(scene.right).toBeNull();
  });

  it('second axis: the tick of a lifetime lies at the coupling that gives it', () => {
    const choices = defaultChoices('bc4');
    const { scene } = modelPlane(choices);
    const product = modelOf('bc4').lifetimeTimesCoupling2S(choices.crosshair.massMeV);
    const nanosecond = scene.right?.ticks.find((tick) => plainText(tick.label) === '1 ns');
    expect(product / (nanosecond?.y ?? 0)).toBeCloseTo(1e-9, 15);
    expect(plainText(scene.right?.label ?? [])).toBe('τ_S at 180 MeV');
  });

  it('keeps the parts that a move of the crosshair leaves alone', () => {
    const { input } = modelPlane(defaultChoices());
    const draw = planeDrawer();
    const before = draw('model', input);
    const moved = { ...input.choices.crosshair, massMeV: 200 };
    const after = draw('model', { ...input, choices: set({ crosshair: moved })(input.choices) });
    for (const part of [
      'regions',
      'bands',
      'lines',
      'coverage',
      'pins',
      'x',
      'y',
      'guides',
      'silent',
    ] as const) {
      expect(after[part]).toBe(before[part]);
    }
    expect(after.crosshair?.x).toBe(200);
  });

  it('rings the crosshair as the verdict says', () => {
    const ringAt = (amplitudeCoupling: number) =>
      modelPlane({ ...defaultChoices(), crosshair: { massMeV: 180, amplitudeCoupling } }).scene.crosshair
        ?.ring;
    expect(ringAt(1e-3)).toBe('pinunu');
    expect(ringAt(1e-5)).toBe('ink');
  });
});

describe('limit plane', () => {
  it('the predicted line meets the limit where the point is on the edge', () => {
    const choices = defaultChoices();
    const requests = requestsOf(choices);
    const [search] = ask(requests.point).searches;
    const [[edge]] = search.excludedCouplings;
    const onEdge = { massMeV: 180, amplitudeCoupling: Math.sqrt(edge) };
    const { scene } = limitPlane({ ...choices, crosshair: onEdge }, false);
    const marks = scene.crosshair?.marks ?? [];
    const heightOf = (style: string) => marks.find((mark) => mark.style === style)?.y ?? Number.NaN;
    expect(marks.map(({ style }) => style)).toEqual(['pinunu', 'earlier', 'predicted']);
    expect(heightOf('pinunu') / heightOf('predicted')).toBeCloseTo(1, 6);
  });

  it.each(['bc1', 'bc4', 'bc10', 'bc11'] as const)(
    'of %s draws what each curve limits: the dot lies above a limit just where the point is excluded by it',
    (id) => {
      const ranges = { bc1: [215, 279], bc4: [10, 279], bc10: [10, 350], bc11: [10, 350] } as const;
      const [from, to] = ranges[id];
      for (const invisibleFraction of id === 'bc1' ? [0] : [0, 0.4]) {
        for (let massMeV = from; massMeV < to; massMeV += 23.7) {
          const choices: Choices = { ...defaultChoices(id), invisibleFraction };
          const [first] = ask(
            requestsOf({ ...choices, crosshair: { ...choices.crosshair, massMeV } }).point,
          ).searches.filter(({ signalStrength }) => signalStrength.observed > 0);
          if (first === undefined) continue;
          for (const factor of [0.8, 1.25]) {
            const g = choices.crosshair.amplitudeCoupling * Math.sqrt(factor / first.signalStrength.observed);
            const here: Choices = { ...choices, crosshair: { massMeV, amplitudeCoupling: g } };
            const { scene } = limitPlane(here, false);
            const { marks } = scene.crosshair ?? { marks: [] };
            for (const search of ask(requestsOf(here).point).searches) {
              const limit = search.branchingRatioLimit.observed;
              if (!Number.isFinite(limit)) continue;
              // Of all predicted dots one stands where μ says.
              const predicted = search.signalStrength.observed * limit;
              const distances = marks
                .filter(({ style }) => style === 'predicted')
                .map(({ y }) => Math.abs(y / predicted - 1));
              expect(Math.min(...distances), `${search.search} at ${massMeV}`).toBeLessThan(1e-9);
            }
          }
        }
      }
    },
  );

  it('of BC1 predicts the product that its curve limits, below the limit where the point is allowed', () => {
    const choices = defaultChoices('bc1');
    const { scene } = limitPlane(choices, false);
    const [limit, dot, ...more] = scene.crosshair?.marks ?? [];
    expect(more).toEqual([]);
    expect([limit.style, dot.style]).toEqual(['pimumu', 'predicted']);
    const point = ask(requestsOf(choices).point);
    const search = point.searches.find(({ silence }) => silence === null);
    expect(search?.verdict).toBe('allowed');
    expect(dot.y).toBeLessThan(limit.y);
    expect(point.branchingRatio).toBeGreaterThan(limit.y);
    const line = scene.lines.find(({ id }) => id === 'predicted');
    expect(plainText(line?.label ?? [])).toMatch(/^B × B\(A′ → μ\+μ−\) predicted for ε = /);
    // The line is straight in (m, ln value) between masses set so that it leaves the curve by less than a thousandth.
    const after = line?.x.findIndex((mass) => mass > choices.crosshair.massMeV) ?? 0;
    const [x0, x1] = [line?.x[after - 1] ?? 0, line?.x[after] ?? 0];
    const [y0, y1] = [line?.y[after - 1] ?? 0, line?.y[after] ?? 0];
    const along = (choices.crosshair.massMeV - x0) / (x1 - x0);
    expect(Math.log(y0) + along * Math.log(y1 / y0)).toBeCloseTo(Math.log(dot.y), 3);
  });

  it('as the figure of BC1 puts the crosshair where pointing at its place leaves it', () => {
    const choices: Choices = { ...defaultChoices('bc1'), lifetime: 1e-12 };
    const { scene, answer } = limitPlane(choices, true);
    const { x, y } = scene.crosshair ?? { x: 0, y: null };
    const place = pointAt(choices, 'main', x, y ?? 0, (mass) => signatureAt(answer.searches, mass));
    expect(place.massMeV).toBe(250);
    expect(place.amplitudeCoupling).toBeCloseTo(choices.crosshair.amplitudeCoupling, 12);
  });

  it('names each curve, and those of searches for decays as limits on a product', () => {
    const { scene } = limitPlane({ ...defaultChoices('bc4'), lifetime: 1e-10 }, true);
    const names = scene.lines.flatMap(({ label }) => (label === null ? [] : [plainText(label)]));
    expect(names.slice(0, 5)).toEqual([
      'K+ → π+νν\u0304, 90 % CL limit, τ = 100 ps',
      'π^0 → inv.',
      'πμμ: B × B(S → μ+μ−)',
      'πγγ: B × B(S → γγ)',
      '2017 data',
    ]);
    expect(new Set(scene.bands.map(({ id }) => id.replace(/-limit-\d/, ''))).size).toBe(1);
  });

  it('hatches the masses where nobody looked only for the search in focus', () => {
    const draw = planeDrawer();
    const choices = defaultChoices('bc4');
    const requests = requestsOf(choices);
    const input = {
      choices,
      limits: ask(requests.limits),
      point: ask(requests.point),
      frame,
      main: false,
    };
    expect(draw('limit', { ...input, highlighted: null }).silent).toHaveLength(1);
    expect(draw('limit', { ...input, highlighted: 'na62-pi0-invisible' }).silent).toEqual([]);
  });

  it('interrupts its curves and hatches where the search did not look', () => {
    const { scene } = limitPlane(defaultChoices(), false);
    expect(scene.silent.map(({ range }) => range)).toEqual([[110, 154]]);
    const observed = scene.lines.find((line) => line.id.endsWith('limit-observed'));
    const between = observed?.x.findIndex((mass) => mass > 110 && mass < 154) ?? -1;
    expect(observed?.y[between]).toBeNaN();
  });

  it('as the figure stands at the fixed lifetime: shorter lives give weaker limits', () => {
    const at = (lifetime: number) => {
      const { scene, answer } = limitPlane({ ...defaultChoices(), lifetime }, true);
      expect(scene.x.showTicks).toBe(true);
      return answer.searches[0].branchingRatioLimit.observed[40];
    };
    expect(at(2e-10)).toBeGreaterThan(at(1e-9));
    expect(at(1e-9)).toBeGreaterThan(at(Number.POSITIVE_INFINITY));
  });

  it('says when no limit is in view', () => {
    const crosshair = { massMeV: 180, amplitudeCoupling: 1 };
    const choices: Choices = { ...defaultChoices(), crosshair, massView: [154, 210] };
    expect(limitPlane(choices, false).scene.message).toContain('no limit lies below 10⁻⁸');
    expect(limitPlane({ ...choices, massView: null }, false).scene.message).toBeNull();
  });

  it('limits are the same in every model once the lifetime is fixed', () => {
    const limits = (['bc4', 'bc10'] as const).map(
      (model) =>
        limitPlane({ ...defaultChoices(model), lifetime: 1e-9 }, true).answer.searches[0].branchingRatioLimit
          .observed,
    );
    expect(limits[0]).toEqual(limits[1]);
  });
});

describe('arrangement', () => {
  it.each([
    [1440, 'wide'],
    [1024, 'middle'],
    [768, 'column'],
    [390, 'phone'],
    [320, 'phone'],
  ] as const)('%d px is %s', (width, name) => {
    expect(arrangementOf(width)).toBe(name);
  });

  it('panel and figure share their pixels in mass', () => {
    for (const name of ['wide', 'middle', 'column', 'phone'] as const) {
      const [figure, panel] = [mainFrame(name, 800, 500), linkedFrame(name, 800, 150)];
      expect([figure.margin.left, figure.margin.right]).toEqual([panel.margin.left, panel.margin.right]);
    }
  });

  it('has its crosshair chip in the convention that is shown', () => {
    const choices = setConvention('sintheta')(defaultChoices('bc4'));
    const { scene } = modelPlane(choices);
    expect(chosenConvention(choices).id).toBe('sintheta');
    expect(plainText(scene.crosshair?.yChip ?? [])).toBe('1.4×10^-4');
  });
});
