import { readFile } from 'node:fs/promises';
import { beforeAll, describe, expect, it } from 'vitest';
import { publishedCurveFiles, publishedCurveIds } from '../../../src/data/catalogue.ts';
import { loadPublishedCurve, publishedLimitAt } from '../../../src/data/loadPublishedCurve.ts';
import type { PublishedCurve } from '../../../src/data/publishedCurveSchema.ts';
import type { Engine } from '../../../src/engine/engine.ts';
import { openEngine } from '../../../src/engine/openEngine.ts';
import { plainText } from '../../../src/plot/format.ts';
import type { Choices } from '../../../src/state/choices.ts';
import { defaultChoices } from '../../../src/state/defaults.ts';
import { setPanel } from '../../../src/state/panels.ts';
import { toggleAllPublished, togglePublished } from '../../../src/state/published.ts';
import { citationsOf } from '../../../src/searches/citations.ts';
import { linkedFrame } from '../../../src/ui/explore/scenes/frames.ts';
import { panelBuilder, panelTable } from '../../../src/ui/explore/panels/panelScenes.ts';
import { ratiosOf } from '../../../src/ui/explore/panels/ratios.ts';
import { layer } from '../../../src/ui/layers/published/published.ts';
import {
  publishedKnower,
  type PublishedState,
  publishedState,
} from '../../../src/ui/published/publishedState.ts';
import { ratioRequests } from '../../../src/ui/published/ratioRequests.ts';
import { standingOf } from '../../../src/ui/published/standing.ts';
import { entriesOf, keeping, knownOf } from '../known.ts';
import { dataText, sound } from '../../searches/agreement.ts';
import type { PlaneContent } from '../../../src/ui/explore/contents.ts';
import { lineText } from '../../../src/ui/text/lineText.ts';
import { wordless } from '../wordless.ts';

const curves = publishedCurveFiles.map((file) => sound(loadPublishedCurve(dataText(file), file)));
const curveOf = (id: string): PublishedCurve => {
  const curve = curves.find((candidate) => candidate.id === id);
  if (curve === undefined) throw new Error(`no curve ${id}`);
  return curve;
};
const states = keeping(publishedState, { curves });
const all: Choices = { ...defaultChoices(), published: publishedCurveIds };

let engine: Engine;
beforeAll(async () => {
  const opened = await openEngine((path) =>
    readFile(new URL(`../../../public/${path}`, import.meta.url), 'utf8'),
  );
  engine = opened.engine;
});

/** What the page knows once the panel of ratios has its answers. */
function compared(choices: Choices): PublishedState {
  const asked = layer.asks?.(knownOf(choices, { states })) ?? [];
  const answers = asked.map(({ key, request }) => {
    const result = engine.run(request);
    if (!result.ok) throw new Error(result.reason.code);
    return [key, result.answer] as const;
  });
  const requests = Object.fromEntries(asked.map(({ key, request }) => [key, request]));
  return publishedKnower()(curves, entriesOf(Object.fromEntries(answers), requests));
}

describe('limits as published, beside those computed here', () => {
  const linesOf = (choices: Choices, main = true) => {
    const look = { content: 'limit', highlighted: null, mass: [0, 354], y: [1e-12, 1e-6] } as const;
    return layer.scene?.()(knownOf(choices, { states }), { ...look, compact: false, main }).lines ?? [];
  };
  const labels = (choices: Choices, main = true) =>
    linesOf(choices, main).map(({ label }) => plainText(label ?? []));

  it('are drawn on request alone, each with its source and its lifetime', () => {
    expect(linesOf(defaultChoices())).toEqual([]);
    const one = togglePublished('na62-pinunu-2017-observed')(defaultChoices());
    expect(labels(one)).toEqual(['published: JHEP 03 (2021) 058, fig. 4, shape analysis, τ → ∞']);
    expect(labels(one, false)).toEqual(['published 2017, τ → ∞']);
    expect(labels(all, false)).toEqual([
      'published 2016–2022, τ → ∞',
      'published 2016–2018, τ → ∞',
      'published 2017, τ → ∞',
      'published 2017–2018, τ → 0',
      'published 2017–2018, τ → 0',
      'published 2017, τ → ∞',
    ]);
    expect(labels({ ...one, confidenceLevel: 0.95 })[0]).toMatch(/, 90 % CL$/);
    expect(toggleAllPublished(one).published).toEqual([]);
    expect(toggleAllPublished(defaultChoices()).published).toEqual(publishedCurveIds);
  });

  it('at a fixed lifetime are drawn only where they were published at it', () => {
    const drawn = (lifetime: number, invisibleFraction = 0) =>
      linesOf({ ...all, lifetime, invisibleFraction }).map(({ id }) => id);
    expect(drawn(Infinity)).toEqual([
      'published-na62-pinunu-2016-2022-observed',
      'published-na62-pinunu-2016-2018-derived',
      'published-na62-pi0-invisible-observed',
      'published-na62-pinunu-2017-observed',
    ]);
    expect(drawn(2e-9)).toEqual(['published-na62-pinunu-2017-observed']);
    expect(drawn(2.1e-9)).toEqual([]);
    expect(drawn(1e-11)).toEqual([
      'published-na62-pimumu-2017-2018-observed',
      'published-na62-pigammagamma-2017-2018-observed',
    ]);
    // Published at 2 ns is an X that decays only visibly; one that never does escapes at any lifetime.
    expect(drawn(2e-9, 0.3)).toEqual([]);
    expect(drawn(2e-9, 1)).toEqual(drawn(Infinity));
    const { invisibleFraction } = all;
    const standing = standingOf(curveOf('na62-pi0-invisible-observed'), {
      lifetime: 3e-9,
      invisibleFraction,
    });
    expect(standing.kind === 'none' && plainText(standing.reason)).toBe(
      'only at τ = 100 ps, 200 ps, 1 ns and ∞',
    );
  });

  it('run through the points that were read off and stop where nothing was published', () => {
    const [line] = linesOf({ ...all, lifetime: Infinity });
    const curve = curveOf('na62-pinunu-2016-2022-observed');
    for (const { massMeV, limit } of curve.stretches) {
      massMeV.forEach((mass, i) => {
        const at = line.x.findIndex((x, k) => x === mass && !Number.isNaN(line.y[k]));
        expect(line.y[at] / limit[i]).toBeCloseTo(1, 12);
      });
    }
    const between = Array.from(line.x.keys()).filter((k) => line.x[k] > 110 && line.x[k] < 154);
    expect(between.every((k) => Number.isNaN(line.y[k]))).toBe(true);
    expect(linesOf(all).find(({ derived }) => derived)?.id).toBe('published-na62-pinunu-2016-2018-derived');
  });
});

describe('the ratio of recomputed to published limits', () => {
  const ratioChoices = (change: Partial<Choices> = {}) => ({
    ...setPanel({ id: 'ratio' })(defaultChoices()),
    ...change,
  });
  const known = (ratio: Float64Array) => Array.from(ratio).filter((each) => !Number.isNaN(each));
  const spread = (ratio: Float64Array) =>
    known(ratio.map((each) => Math.abs(Math.log(each)))).sort((a, b) => a - b);

  it('is within the accuracy of the reading at most masses of every search', () => {
    const ratios = ratiosOf(ratioChoices(), compared(ratioChoices()));
    expect(ratios.map(({ curve, lifetimeS }) => [curve.search, lifetimeS])).toEqual([
      ['na62-pinunu-2016-2022', Infinity],
      ['na62-pi0-invisible', Infinity],
      ['na62-pimumu-2017-2018', 0],
      ['na62-pigammagamma-2017-2018', 0],
      ['na62-pinunu-2017', Infinity],
    ]);
    for (const { curve, lifetimeS, ratio, recomputed, published, massMeV, isReadOff } of ratios) {
      const sorted = spread(ratio);
      expect(sorted.length).toBeGreaterThan(15);
      expect(sorted[sorted.length >> 1]).toBeLessThan(isReadOff ? 1e-9 : 0.05);
      expect(sorted[Math.floor(0.9 * sorted.length)]).toBeLessThan(isReadOff ? 1e-9 : 0.2);
      const k = ratio.findIndex((each) => !Number.isNaN(each));
      expect(published[k]).toBe(publishedLimitAt(curve, massMeV[k], lifetimeS));
      expect(ratio[k]).toBe(recomputed[k] / published[k]);
    }
  });

  it('is taken at the chosen lifetime where that was published, at 90 % CL and without projection', () => {
    const choices = ratioChoices({ lifetime: 1e-9, confidenceLevel: 0.95, exposure: 10 });
    const requests = ratioRequests(curves, choices);
    expect(requests.map(({ lifetimeS }) => lifetimeS)).toEqual([Infinity, 1e-9, 0, 0, 1e-9]);
    for (const { request } of requests) expect(request).toMatchObject({ confidenceLevel: 0.9, exposure: 1 });
  });

  it('is drawn, told at the crosshair and put in a table for the searches on the plot', () => {
    const choices = ratioChoices({ hiddenSearches: ['na62-pi0-invisible', 'na62-pigammagamma-2017-2018'] });
    const input = {
      choices,
      inputs: null,
      point: null,
      entries: {},
      published: compared(choices),
      frame: linkedFrame('wide', 996, 154),
      main: false,
    };
    const scene = panelBuilder()(input);
    expect(scene.lines.map(({ id }) => id)).toEqual([
      'unity',
      'ratio-na62-pinunu-2016-2022',
      'ratio-na62-pimumu-2017-2018',
      'ratio-na62-pinunu-2017',
    ]);
    const [low, high] = scene.y.domain;
    for (const { y } of scene.lines) {
      for (const value of known(y)) {
        expect(value).toBeGreaterThan(low);
        expect(value).toBeLessThan(high);
      }
    }
    expect(plainText(scene.key?.rows[0].text ?? [])).toMatch(/^πνν\u0304: \d\.\d+ at 180 MeV$/u);
    const table = panelTable(input);
    expect(table?.columns).toContain('ratio');
    expect(wordless(table)).toEqual([]);
    expect(new Set(table?.rows.map(([search]) => search)).size).toBe(3);
    for (const [, , , recomputed, published, ratio] of table?.rows ?? [])
      expect(Number(ratio)).toBe(Number(recomputed) / Number(published));
  });
});

describe('the page', () => {
  it('asks for ratios while their panel is open alone, and cites what it draws', () => {
    expect(layer.asks?.(knownOf(all, { states }))).toEqual([]);
    expect(layer.citations?.(knownOf(all, { states }), ['model', 'limit'])).toEqual(
      curves.flatMap(citationsOf),
    );
    expect(layer.citations?.(knownOf(defaultChoices(), { states }), ['model', 'limit'])).toEqual([]);
  });

  it('says how they were obtained where they are drawn', () => {
    const notes = (shown: readonly PlaneContent[]) =>
      (layer.notes?.(knownOf(all, { states }), shown) ?? []).map(lineText);
    expect(notes(['limit'])).toEqual([expect.stringMatching(/^Compared with: .*\(read off\).*\(computed\)/)]);
    expect(notes(['model'])).toEqual([]);
  });
});
