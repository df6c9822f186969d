import { readFile } from 'node:fs/promises';
import { beforeAll, describe, expect, it } from 'vitest';
import { publishedCurveFiles } from '../../../src/data/catalogue.ts';
import { loadPublishedCurve, publishedLimitAt } from '../../../src/data/loadPublishedCurve.ts';
import type { Engine } from '../../../src/engine/engine.ts';
import { openEngine } from '../../../src/engine/openEngine.ts';
import { plainText } from '../../../src/plot/format.ts';
import type { Choices } from '../../../src/state/choices.ts';
import { defaultChoices } from '../../../src/state/defaults.ts';
import { setPanel } from '../../../src/state/panels.ts';
import { linkedFrame } from '../../../src/ui/explore/scenes/frames.ts';
import { panel } from '../../../src/ui/panels/ratio/ratio.ts';
import { ratioRequests } from '../../../src/ui/published/ratioRequests.ts';
import { agreementOfAll, ratiosOf } from '../../../src/ui/published/ratios.ts';
import { agreementOf } from '../../../src/ui/published/agreement.ts';
import { recomputedIn } from '../../../src/ui/published/recomputed.ts';
import type { Entries } from '../../../src/ui/planner/entries.ts';
import { publishedState } from '../../../src/ui/published/publishedState.ts';
import { dataText, sound } from '../../searches/agreement.ts';
import { entriesOf, keeping, knownOf } from '../known.ts';
import { wordless } from '../wordless.ts';

const curves = publishedCurveFiles.map((file) => sound(loadPublishedCurve(dataText(file), file)));
const states = keeping(publishedState, { curves });

let engine: Engine;
beforeAll(async () => {
  const opened = await openEngine((path) =>
    readFile(new URL(`../../../public/${path}`, import.meta.url), 'utf8'),
  );
  engine = opened.engine;
});

/** What is known once the panel has its answers. */
function comparedIn(choices: Choices): Entries {
  const asked = panel.asks?.(knownOf(choices, { states })) ?? [];
  const answers = asked.map(({ key, request }) => {
    const result = engine.run(request);
    if (!result.ok) throw new Error(result.reason.code);
    return [key, result.answer] as const;
  });
  const requests = Object.fromEntries(asked.map(({ key, request }) => [key, request]));
  return entriesOf(Object.fromEntries(answers), requests);
}

describe('the ratio of recomputed to published limits', () => {
  const ratioChoices = (change: Partial<Choices> = {}) => ({
    ...setPanel({ id: 'ratio' })(defaultChoices()),
    ...change,
  });
  const known = (ratio: Float64Array) => Array.from(ratio).filter((each) => !Number.isNaN(each));
  const spread = (ratio: Float64Array) =>
    known(ratio.map((each) => Math.abs(Math.log(each)))).sort((a, b) => a - b);

  it('is within the accuracy of the reading at most masses of every search', () => {
    const ratios = ratiosOf(recomputedIn(ratioRequests(curves, ratioChoices()), comparedIn(ratioChoices())));
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

  it('is taken at every lifetime of the family at which there is a published curve', () => {
    const choices = ratioChoices({ lifetimes: [Infinity, 1e-8, 1e-9, 2e-10, 0] });
    const at = (requests: ReturnType<typeof ratioRequests>) =>
      requests.map(({ curve, lifetimeS }) => [curve.search, lifetimeS]);
    expect(at(ratioRequests(curves, choices))).toEqual([
      ['na62-pinunu-2016-2022', Infinity],
      ['na62-pi0-invisible', Infinity],
      ['na62-pi0-invisible', 1e-9],
      ['na62-pi0-invisible', 2e-10],
      ['na62-pimumu-2017-2018', 0],
      ['na62-pigammagamma-2017-2018', 0],
      ['na62-pinunu-2017', Infinity],
      ['na62-pinunu-2017', 1e-9],
      ['na62-pinunu-2017', 2e-10],
    ]);
    const ratios = ratiosOf(recomputedIn(ratioRequests(curves, choices), comparedIn(choices)));
    expect(ratios.length).toBe(9);
    const all = agreementOfAll(ratios);
    const computed = ratios.filter(({ isReadOff }) => !isReadOff);
    expect(all?.points).toBe(computed.reduce((sum, { ratio }) => sum + known(ratio).length, 0));
    // The table of limits of π⁰ gives back what was read off it, and says nothing about how well others are computed.
    for (const each of ratios.filter(({ isReadOff }) => isReadOff))
      expect(agreementOf(each.recomputed, each.published)?.median).toBeCloseTo(1, 1);
  });

  it('is drawn, told at the crosshair and put in a table for the searches on the plot', () => {
    const choices = ratioChoices({ hiddenSearches: ['na62-pi0-invisible', 'na62-pigammagamma-2017-2018'] });
    const input = {
      ...knownOf(choices, { states, entries: comparedIn(choices) }),
      frame: linkedFrame('wide', 996, 154),
      main: false,
    };
    const scene = panel.scene()(input);
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
    const said = plainText(scene.key?.rows.at(-1)?.text ?? []);
    expect(said).toMatch(/^\d+ points: median \d\.\d+, nine in ten within a factor 1\.\d+$/);
    expect(plainText(scene.key?.rows[0].text ?? [])).toMatch(/^πνν\u0304: \d\.\d+ at 180 MeV$/u);
    const table = panel.table(input);
    expect(table?.columns).toContain('ratio');
    expect(wordless(table)).toEqual([]);
    expect(new Set(table?.rows.map(([search]) => search)).size).toBe(3);
    for (const [, , , recomputed, published, ratio] of table?.rows ?? [])
      expect(Number(ratio)).toBe(Number(recomputed) / Number(published));
  });
});
