// @vitest-environment happy-dom
import { readFileSync } from 'node:fs';
import { act } from 'react';
import { createRoot } from 'react-dom/client';
import { afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { loadCountingAnalysis } from '../../../src/data/loadAnalysis.ts';
import { createEngine } from '../../../src/engine/engine.ts';
import { createCountingSearch } from '../../../src/searches/countingSearch.ts';
import { moveCrosshair } from '../../../src/state/changes.ts';
import { preview } from '../../../src/state/store.ts';
import { formatQuantity, plainText } from '../../../src/plot/format.ts';
import { assemble } from '../../../src/ui/assemble.ts';
import { type Page, PageProvider } from '../../../src/ui/page/PageContext.tsx';
import { rich } from '../../../src/ui/text/markup.ts';
import { limitAt } from '../../../src/ui/tour/figure/hiddenBump.ts';
import { toldLimits } from '../../../src/ui/tour/figure/known.ts';
import { steps } from '../../../src/ui/tour/steps/index.ts';
import { TourPage } from '../../../src/ui/tour/TourPage.tsx';
import { enginePool } from '../enginePool.ts';

const file = 'na62-pinunu-2016-2022.json';
const loaded = loadCountingAnalysis(readFileSync(`public/data/analyses/${file}`, 'utf8'), file);
if (!loaded.ok) throw new Error(file);
const engine = createEngine([createCountingSearch(loaded.analysis)]);

let isOpen = true;

/** The page of a link, with an engine in the place of the workers, which is silent once the page is closed. */
function open(link: string): Page {
  window.location.hash = link;
  isOpen = true;
  const { page } = assemble(
    window as unknown as globalThis.Window,
    enginePool((request) => (isOpen ? engine.run(request) : new Promise(() => undefined))),
    () => Promise.reject(new Error('no files here')),
  );
  return page;
}

/** How long a busy machine may take, ms. */
const patience = { timeout: 20_000 };

let close: () => void = () => undefined;
beforeAll(() => vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', true));
// The drawing of the detector is told of elsewhere.
beforeEach(() => vi.stubGlobal('fetch', () => new Promise(() => undefined)));
afterEach(() => {
  close();
  close = () => undefined;
});

async function shown(page: Page): Promise<HTMLElement> {
  const box = document.createElement('div');
  document.body.append(box);
  const root = createRoot(box);
  await act(async () => root.render(<PageProvider value={page}>{<TourPage />}</PageProvider>));
  close = () => {
    isOpen = false;
    act(() => root.unmount());
    box.remove();
  };
  return box;
}

const named = (box: HTMLElement, testId: string) =>
  box.querySelector<HTMLElement>(`[data-testid="${testId}"]`);

async function press(element: HTMLElement | null): Promise<void> {
  await act(async () => element?.click());
}

describe('the tour', () => {
  it('says at each step its name, its words and how to go on, and leaves from the last', async () => {
    const page = open('v=1&model=bc4&tour=1');
    const box = await shown(page);
    for (const [index, step] of steps.entries()) {
      const { heading, text, task } = step.words();
      expect(named(box, 'tour')?.dataset.step).toBe(step.id);
      for (const line of [heading, ...text, task]) expect(box.textContent).toContain(plainText(rich(line)));
      const current = box.querySelector('[aria-current="step"]');
      expect(current?.textContent).toContain(String(index + 1));
      await press(named(box, 'tour-next'));
    }
    expect(page.bound.store.getState().choices.tour).toBeNull();
  });

  it('counts in the window of the mass, and says where nobody looked', async () => {
    const page = open('v=1&model=bc4&tour=2&at=180,2e-8');
    const box = await shown(page);
    await vi.waitFor(
      () => expect(box.querySelectorAll('.tour-facts dd')[0]?.textContent).toBe('16'),
      patience,
    );
    await act(async () => {
      preview(page.bound.store, (choices) => moveCrosshair({ ...choices.crosshair, massMeV: 130 })(choices));
    });
    await vi.waitFor(
      () => expect(box.querySelectorAll('.tour-facts dd')[0]?.textContent).toBe('–'),
      patience,
    );
  });

  it('gives the limit of the engine for the bump that could still hide', async () => {
    const page = open('v=1&model=bc4&tour=3&at=200.2,2e-8');
    const box = await shown(page);
    await vi.waitFor(
      () => expect(box.querySelector('.tour-facts .mass')?.textContent).toMatch(/^1 in \d+ billion$/),
      patience,
    );
    const limits = toldLimits({ entries: page.entries.getState() });
    const limit = limits === null ? Number.NaN : limitAt(limits, 200.2);
    const billions = plainText(formatQuantity(1e-9 / limit, 2));
    expect(box.querySelector('.tour-facts .mass')?.textContent).toBe(`1 in ${billions} billion`);
  });
});
