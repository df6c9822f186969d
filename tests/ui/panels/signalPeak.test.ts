import { describe, expect, it } from 'vitest';
import type { AnswerTo, EngineRequest } from '../../../src/engine/taskTypes.ts';
import { keyPlaces } from '../../../src/plot/drawKey.ts';
import { plainText } from '../../../src/plot/format.ts';
import { frameOf } from '../../../src/plot/scales.ts';
import type { PlaneScene } from '../../../src/plot/scene.ts';
import { themes } from '../../../src/plot/tokens.ts';
import type { Choices } from '../../../src/state/choices.ts';
import { defaultChoices } from '../../../src/state/defaults.ts';
import { asInPaper } from '../../../src/state/figure.ts';
import { setAspect, setPanel } from '../../../src/state/panels.ts';
import { requestsOf } from '../../../src/state/requests.ts';
import { linkedFrame, mainFrame } from '../../../src/ui/explore/scenes/frames.ts';
import { events as eventsFacts } from '../../../src/ui/panels/events/facts.ts';
import { lensScene } from '../../../src/ui/panels/events/lensScene.ts';
import type { PanelInput } from '../../../src/ui/panels/panel.ts';
import { german } from '../../../src/words/de/index.ts';
import { french } from '../../../src/words/fr/index.ts';
import { italian } from '../../../src/words/it/index.ts';
import { type Language, speak } from '../../../src/words/section.ts';
import { engineOfRealSearches } from '../../engine/realSearches.ts';
import { entriesOf, knownOf } from '../known.ts';
import { panelOf } from './loadPanels.ts';

const engine = engineOfRealSearches();

function ask<R extends EngineRequest>(request: R): AnswerTo<R> {
  const result = engine.run(request);
  if (!result.ok) throw new Error(result.reason.code);
  return result.answer;
}

const pinunu = 'na62-pinunu-2016-2022';
const pimumu = 'na62-pimumu-2017-2018';

function inputOf(search: string, massMeV: number, change: Partial<Choices> = {}): PanelInput {
  const start = setPanel({ id: 'events', search, swapped: true })({
    ...defaultChoices(),
    hiddenSearches: ['na62-pigammagamma-2017-2018'],
  });
  const choices = { ...start, crosshair: { massMeV, amplitudeCoupling: 3e-5 }, ...change };
  const asked = panelOf({ choices }).asks?.(knownOf(choices)) ?? [];
  const answers = asked.map(({ key, request }) => [key, ask(request)] as const);
  const entries = entriesOf({ point: ask(requestsOf(choices).point), ...Object.fromEntries(answers) });
  return { ...knownOf(choices, { entries }), frame: mainFrame('wide', 996, 514), main: true };
}

const sceneOf = (input: PanelInput): PlaneScene => panelOf(input).scene()(input);
const peakIn = ({ lines }: PlaneScene) => lines.find(({ id }) => id === 'predicted-signal');
const rowsOf = ({ key }: PlaneScene) => (key?.rows ?? []).map(({ text }) => plainText(text));
const expectedIn = ({ choices }: PanelInput, search: string) =>
  ask(requestsOf(choices).point).searches.find((each) => each.search === search)?.expectedSignal ??
  Number.NaN;

/** Area between the peak and a background in the window, by the trapezoidal rule, with the ends cut to the window. */
function areaIn(
  { x, y }: { readonly x: Float64Array; readonly y: Float64Array },
  [low, high]: readonly [number, number],
  backgroundAt: (x: number) => number,
): number {
  let area = 0;
  for (let k = 1; k < x.length; k++) {
    const [from, to] = [Math.max(x[k - 1], low), Math.min(x[k], high)];
    if (!(to > from)) continue;
    const middle = (from + to) / 2;
    const t = (middle - x[k - 1]) / (x[k] - x[k - 1]);
    area += (to - from) * (y[k - 1] + t * (y[k] - y[k - 1]) - backgroundAt(middle));
  }
  return area;
}

describe('the signal of the point on the spectrum', () => {
  it('holds the expected events in its window over the line fitted to the sidebands', () => {
    for (const massMeV of [230, 250, 270]) {
      const input = inputOf(pimumu, massMeV, { crosshair: { massMeV, amplitudeCoupling: 1e-3 } });
      const scene = sceneOf(input);
      const [peak, fit] = [peakIn(scene), scene.lines.find(({ id }) => id === 'sideband-fit')];
      const window = scene.stripes?.find(({ kind }) => kind === 'window');
      if (!peak || !fit || !window) throw new Error('no peak');
      const slope = (fit.y[1] - fit.y[0]) / (fit.x[1] - fit.x[0]);
      const drawn = areaIn(peak, window.range, (x) => fit.y[0] + slope * (x - fit.x[0]));
      // Half a step of the hypotheses, 0.6 of the resolution at most, lies between the crosshair and the window's middle.
      expect(drawn / expectedIn(input, pimumu)).toBeGreaterThan(0.85);
      expect(drawn / expectedIn(input, pimumu)).toBeLessThan(1.1);
    }
  });

  it('holds them exactly where the crosshair is at a hypothesis, in mass and in its square', () => {
    for (const massMeV of [182, 224]) {
      for (const aspect of ['mass', 'squared-mass']) {
        const start = inputOf(pinunu, massMeV);
        const input = { ...start, choices: setAspect(eventsFacts, aspect)(start.choices) };
        const scene = sceneOf(input);
        const [peak, window] = [peakIn(scene), scene.stripes?.find(({ kind }) => kind === 'window')];
        const top = scene.areas?.[scene.areas.length - 1];
        if (!peak || !window || !top) throw new Error('no peak');
        const at = (x: number) => top.upper[top.x.findIndex((each) => each > x)];
        const unit = aspect === 'mass' ? 5 : top.x[1] - top.x[0];
        const drawn = areaIn(peak, window.range, at) / unit;
        // Over the mass, steps of the background and of the widths of bins are each held to a per cent.
        expect(Math.abs(drawn / expectedIn(input, pinunu) - 1)).toBeLessThan(0.02);
      }
    }
  });

  it('grows as the squared coupling where X escapes, and says how many events it has', () => {
    const [one, two] = [2e-5, 4e-5].map((amplitudeCoupling) =>
      inputOf(pinunu, 182, { invisibleFraction: 1, crosshair: { massMeV: 182.4, amplitudeCoupling } }),
    );
    const heights = [one, two].map((input) => {
      const [peak, areas] = [peakIn(sceneOf(input)), sceneOf(input).areas ?? []];
      const top = areas[areas.length - 1];
      const middle = 48;
      const background = top.upper[top.x.findIndex((each) => each > (peak?.x[middle] ?? 0))];
      return (peak?.y[middle] ?? Number.NaN) - background;
    });
    expect(heights[1] / heights[0]).toBeCloseTo(4, 6);
    expect(rowsOf(sceneOf(one)).join('\n')).toMatch(/signal here: [\d.]+ in the window/);
  });

  it('does not follow the exposure of a projection, since the spectrum does not', () => {
    const [taken, projected] = [1, 10].map((exposure) => peakIn(sceneOf(inputOf(pinunu, 182, { exposure }))));
    projected?.y.forEach((y, i) => {
      if (!Number.isNaN(y)) expect(y / (taken?.y[i] ?? Number.NaN)).toBeCloseTo(1, 9);
    });
    expect(projected?.y.length).toBe(taken?.y.length);
  });

  it('is absent where the search does not look, and in a figure of a paper', () => {
    expect(peakIn(sceneOf(inputOf(pinunu, 130)))).toBeUndefined();
    const shown = inputOf(pinunu, 182);
    const figure = { ...shown, choices: asInPaper('2025-1a', shown.choices) };
    expect(peakIn(sceneOf(figure))).toBeUndefined();
    expect(rowsOf(sceneOf(figure)).join('\n')).not.toContain('signal here');
  });

  it('stands under the lens too', () => {
    const input = inputOf(pimumu, 250, { crosshair: { massMeV: 250, amplitudeCoupling: 1e-3 } });
    const panel = { ...input, frame: { ...input.frame, height: 154 }, main: false };
    expect(lensScene(panel, 220, 140, 558)?.lines.map(({ id }) => id)).toContain('predicted-signal');
  });

  it.each<readonly [string, readonly Language[]]>([
    ['English', []],
    ['German', [german]],
    ['French', [french]],
    ['Italian', [italian]],
  ])('leaves the events beside the key in sight, in %s', (_, languages) => {
    speak(...languages);
    const panel = { ...inputOf(pinunu, 182), frame: linkedFrame('wide', 996, 154), main: false };
    const scene = sceneOf(panel);
    const frame = frameOf(scene);
    const [key] = keyPlaces({ scene, theme: themes.light, frame });
    const farthest = Math.max(...(scene.events ?? []).map(({ x }) => frame.x.toPixel(x[x.length - 1])));
    expect(key.x - key.width / 2).toBeGreaterThan(farthest);
    speak(null);
  });
});
