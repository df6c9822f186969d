// @vitest-environment happy-dom
import { readFileSync } from 'node:fs';
import { act } from 'react';
import { createRoot } from 'react-dom/client';
import { afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { createEngine } from '../../../src/engine/engine.ts';
import { searchIds } from '../../../src/data/catalogue.ts';
import { simulateLifetimeAcceptance } from '../../../src/searches/decaySimulation.ts';
import { figureFields } from '../../../src/plot/figureFacts.ts';
import { drawingSize } from '../../../src/plot/figureStyles/figureStyle.ts';
import { figureStyles } from '../../../src/plot/figureStyles/list.ts';
import { preview } from '../../../src/state/store.ts';
import { themes } from '../../../src/plot/tokens.ts';
import { assemble } from '../../../src/ui/assemble.ts';
import { Explore } from '../../../src/ui/explore/Explore.tsx';
import { PageProvider } from '../../../src/ui/page/PageContext.tsx';
import { decayState } from '../../../src/ui/panels/decay/decayState.ts';
import {
  flightMs,
  isMoving,
  landed,
  resting,
  shownProgress,
  started,
  ticked,
} from '../../../src/ui/panels/decay/flightClock.ts';
import { decayAt } from '../../../src/ui/panels/decay/shownDecay.ts';
import { pointIn } from '../../../src/ui/panels/pointIn.ts';
import * as downloads from '../../../src/ui/save/download.ts';
import * as fonts from '../../../src/ui/save/figureFonts.ts';
import { makeFigure } from '../../../src/ui/save/figure/makeFigure.ts';
import { missingLetters, parsedSvg } from '../../../src/ui/save/print/outlines.ts';
import { pdfOf } from '../../../src/ui/save/print/pdf.ts';
import { saveData, saveFigure } from '../../../src/ui/save/saveFiles.ts';
import { detector, geometry } from '../../searches/detector.ts';
import { toySearch } from '../../toy.ts';
import { readBytes } from '../save/print/made.ts';
import { enginePool } from '../enginePool.ts';

const engine = createEngine([toySearch({ id: searchIds[0] })]);
/** How long modules may take to be loaded on a busy machine. */
const patienceMs = 20_000;
const reducedMotion = '(prefers-reduced-motion: reduce)';

let close: () => void = () => undefined;
beforeAll(() => {
  vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', true);
  vi.setConfig({ testTimeout: 2 * patienceMs });
});
beforeEach(() => {
  for (const side of ['clientWidth', 'clientHeight'] as const) {
    const value = side === 'clientWidth' ? 1000 : 320;
    Object.defineProperty(HTMLElement.prototype, side, { configurable: true, value });
  }
  const ask = window.matchMedia.bind(window);
  vi.spyOn(window, 'matchMedia').mockImplementation((query) => {
    const answer = ask(query);
    if (query === reducedMotion) Object.defineProperty(answer, 'matches', { value: true });
    return answer;
  });
});
afterEach(() => {
  close();
  close = () => undefined;
  vi.restoreAllMocks();
});

/** The page of a link with the panel open, once there is a decay in it. */
async function open(link: string, readText = (path: string) => readFileSync(`public/${path}`, 'utf8')) {
  window.location.hash = `v=1&panel=decay&hide=${searchIds.slice(1).join(',')}&${link}`;
  const { page } = assemble(
    window as unknown as globalThis.Window,
    enginePool((request) => engine.run(request)),
    (path) => Promise.resolve().then(() => readText(path)),
  );
  const box = document.createElement('div');
  document.body.append(box);
  const root = createRoot(box);
  await act(async () =>
    root.render(
      <PageProvider value={page}>
        <Explore />
      </PageProvider>,
    ),
  );
  close = () => {
    act(() => root.unmount());
    box.remove();
  };
  const settled = (check: () => void) =>
    vi.waitFor(
      async () => {
        await act(async () => {});
        check();
      },
      { timeout: patienceMs },
    );
  const words = (selector: string) => box.querySelector(selector)?.textContent ?? '';
  const shown = () => {
    const point = pointIn(page.layers.known());
    if (point === null) throw new Error('no point');
    const decay = decayAt(point, detector, page.layers.get(decayState).seed);
    if (typeof decay === 'string') throw new Error(decay);
    return decay;
  };
  return { page, box, settled, words, shown };
}

describe('the panel of one decay', () => {
  it('says and draws the decay at the point, in the place of a plane', async () => {
    const { box, settled, words, shown } = await open('at=180,1e-1');
    await settled(() => expect(words('.decay-sentence')).toMatch(/^A kaon of 75/));
    expect(words('.decay-sentence')).toContain(`${shown().decay.vertexM.toFixed(0)} m behind the target`);
    expect(words('.decay-sentence')).toContain('an S of 180 MeV/c2, which lives 213 ps');
    expect(box.querySelector('[data-testid="decay-verdict"]')?.getAttribute('data-code')).toBe('seen');
    expect(box.querySelectorAll('.track')).toHaveLength(5);
    expect(box.querySelector('.detector-drawing')?.getAttribute('aria-label')).toMatch(
      /^Kaon decays at \d+ m to a pion and S\. S flies [\d.]+ m, decays before MUV3; seen, not counted\.$/,
    );
    expect(words('.decay-note')).toMatch(/^To scale: .*approximate.* \d+ times larger.*Sketch: radii/);
    expect(box.querySelector('.figure.under[data-drawn] > .plane-box')).not.toBeNull();
  });

  it('shows the share that still flies, with the acceptance of the simulation, and the decays before it', async () => {
    const { box, settled, words, shown } = await open('at=180,2e-2');
    await settled(() => expect(words('.survival')).toMatch(/share of S still flying/));
    const { x, acceptance, escapingShare, earlier } = shown();
    expect(acceptance).toBe(simulateLifetimeAcceptance(180, [1e-9 / x.lifetimeS], geometry)[0]);
    expect(words('.survival')).toContain(`${(100 * escapingShare).toFixed(0)} % of them get past MUV3`);
    expect(words('.survival')).toContain(`${(100 * acceptance).toFixed(0)} % of all decays do`);
    const inside = earlier.filter(({ endM }) => endM <= geometry.lastVetoPlaneM).length;
    expect(words('.survival')).toContain(`the last 18: ${inside} inside, ${18 - inside} beyond`);
    expect(box.querySelectorAll('.earlier path')).toHaveLength(18);
  });

  it('shows another decay at a click, and follows the point', async () => {
    const { page, box, settled, words, shown } = await open('at=180,1e-1');
    await settled(() => expect(words('.decay-sentence')).toMatch(/^A kaon/));
    const first = shown().decay;
    await act(async () => box.querySelector<HTMLElement>('[data-testid="another-decay"]')?.click());
    expect(shown().decay.vertexM).not.toBe(first.vertexM);
    expect(words('.decay-sentence')).toContain(`${shown().decay.vertexM.toFixed(0)} m behind`);
    const track = () => box.querySelector('.track.of-x polyline')?.getAttribute('points');
    const before = track();
    await act(async () =>
      preview(page.bound.store, (now) => ({ ...now, crosshair: { ...now.crosshair, massMeV: 150 } })),
    );
    await settled(() => expect(words('.decay-sentence')).toContain('150 MeV'));
    expect(track()).not.toBe(before);
  });

  it('has a table and a picture in a file', async () => {
    const { page, settled, words, shown } = await open('at=180,2e-2');
    await settled(() => expect(words('.decay-sentence')).toMatch(/^A kaon/));
    const download = vi.spyOn(downloads, 'download').mockImplementation(() => undefined);
    expect(saveData(page, 'linked')()).toBe('kaonscope-bc4-90cl-decay.csv saved.');
    const csv = String(download.mock.calls[0][0]);
    expect(csv).toContain('quantity,z_m,value,unit');
    const { decay, escapingShare } = shown();
    const row = (name: string) =>
      csv
        .split('\n')
        .find((line) => line.startsWith(`${name},`))
        ?.split(',') ?? [];
    // Files have a dozen digits.
    expect(Number(row('escaping')[2])).toBeCloseTo(escapingShare, 9);
    expect(Number(row('flight')[1])).toBeCloseTo(decay.endM, 6);

    vi.spyOn(fonts, 'withFonts').mockImplementation((svg) => Promise.resolve(svg));
    const said = await act(() => saveFigure(page, 'linked'));
    expect(said()).toBe('kaonscope-bc4-90cl-decay.svg saved.');
    const svg = String(download.mock.calls[1][0]);
    expect(svg).toContain('A kaon of 75 GeV/c turns');
    expect(svg).toContain(themes.light.series.pinunu.edge);
    expect(svg).not.toContain('var(--');
    expect(svg).toContain('NA62:2017detector');
  });

  it.each(figureStyles.map((style) => [style.id, style] as const))(
    'is a figure in the style %s: of its size and type, on white, without what print cannot draw',
    async (id, style) => {
      const { page, settled, words } = await open('at=180,2e-2');
      await settled(() => expect(words('.decay-sentence')).toMatch(/^A kaon of 75/));
      const look = { slot: 'linked', style, ground: 'white', withCrosshair: false } as const;
      const made = await act(async () => makeFigure(page, look));
      if (made === null) throw new Error('no figure');
      const { svg, fileName, caption, canHaveCrosshair } = made;
      expect(fileName).toBe(`kaonscope-bc4-90cl-decay-${id}`);
      expect(canHaveCrosshair).toBe(false);
      expect(caption).toContain('A kaon of 75 GeV/c turns');
      // Names have no room in one column.
      expect(/ Numbers: 1 KTAG, 2 GTK, .*9 MUV1–3\.$/.test(caption)).toBe(id === 'one-column');
      const root = parsedSvg(svg);
      expect(root.getAttribute('width')).toBe(`${style.width}${style.unit}`);
      expect(root.getAttribute('height')).toBe(`${style.height}${style.unit}`);
      const { width, height } = drawingSize(style);
      expect(root.getAttribute('viewBox')).toBe(`0 0 ${width} ${height}`);
      expect(root.querySelector('rect')?.getAttribute('fill')).toBe('#ffffff');
      expect(svg).not.toContain('var(--');
      const sizes = [...root.querySelectorAll('text')].map((text) => Number(text.getAttribute('font-size')));
      expect(sizes.length).toBeGreaterThan(15);
      const least = { 'one-column': 6.5, 'two-columns': 7, slide: 20 }[id];
      expect(Math.min(...sizes) * style.perPixel).toBeGreaterThanOrEqual(least);
      const pdf = await pdfOf(svg, style, figureFields(made.facts, caption), readBytes);
      expect(pdf.size).toBeGreaterThan(5000);
      expect(await missingLetters(svg, readBytes)).toEqual([]);
    },
  );

  it('names what X decays to', async () => {
    const { settled, words } = await open('model=bc11&at=150,3e-1');
    await settled(() =>
      expect(words('[data-testid="decay-verdict"]')).toMatch(/Its γγ reach the calorimeter/),
    );
    expect(words('.tracks')).toContain('γ');
  });

  it('says that X never decays where it does not, and flies on', async () => {
    const { box, settled, words } = await open('at=0,1e-1');
    await settled(() => expect(words('.decay-sentence')).toMatch(/never decays/));
    expect(box.querySelector('[data-testid="decay-verdict"]')?.getAttribute('data-code')).toBe('escaped');
    expect(words('.survival')).toContain('100 % of them get past MUV3; 100 % of all decays do');
  });

  it('says that the file of the detector cannot be used', async () => {
    const { page, settled, words } = await open('at=180,1e-1', (path) =>
      path.includes('detector') ? '{"id": 3}' : readFileSync(`public/${path}`, 'utf8'),
    );
    await settled(() =>
      expect(words('.decay-sentence')).toBe('The drawing of the detector could not be read.'),
    );
    await settled(() => expect(page.messages.getState().messages.length).toBeGreaterThan(0));
  });
});

describe('the flight', () => {
  it('takes its time in frames, of which a long one counts as a short one', () => {
    let clock = started;
    let frames = 0;
    for (; isMoving(clock); frames += 1) clock = ticked(clock, 16, flightMs.usual);
    // Rounding of the sum may take one more.
    expect(Math.abs(frames - flightMs.usual / 16)).toBeLessThanOrEqual(1);
    expect(clock).toEqual(landed);
    expect(ticked(started, 1e6, flightMs.usual).progress).toBeLessThan(0.1);
  });

  it('shows all tracks until the point has been at rest for 300 ms, then begins', () => {
    let clock = resting;
    let waited = 0;
    while (shownProgress(clock) === 1) {
      clock = ticked(clock, 10, flightMs.usual);
      waited += 10;
    }
    expect(waited).toBe(300);
    expect(shownProgress(clock)).toBe(0);
  });
});
