// @vitest-environment happy-dom
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { PointAnswer } from '../../src/engine/answer.ts';
import { set } from '../../src/state/changes.ts';
import { defaultChoices } from '../../src/state/defaults.ts';
import { commit, createChoiceStore } from '../../src/state/store.ts';
import type { Assembly } from '../../src/ui/assemble.ts';
import { createAnswerStore } from '../../src/ui/page/answers.ts';
import type { Picture } from '../../src/ui/explore/picture.ts';
import { late } from '../../src/ui/late/late.ts';
import type { Page } from '../../src/ui/page/PageContext.tsx';
import { createViewStore } from '../../src/ui/page/view.ts';
import { layOut, start } from '../../src/ui/start.ts';

const skeleton = `<div id="root"><div class="page"><section class="sentence">caption</section>
  <div class="short-sentence"></div>
  <div class="figure main"></div><div class="figure under"></div></div></div>`;

/** What is there of the page: nothing at first, then the searches, then all. */
function page(builtIn: boolean) {
  document.body.innerHTML = skeleton;
  delete window.builtIn;
  if (builtIn) {
    for (const place of document.querySelectorAll('.figure'))
      place.innerHTML = '<div class="built-in"></div>';
    const plane = { width: 1, height: 1, markup: '' };
    const point = {} as PointAnswer;
    window.builtIn = Promise.resolve({ style: '', main: plane, linked: plane, point });
  }
  let has: 'nothing' | 'searches' | 'all' = 'nothing';
  const listeners: (() => void)[] = [];
  const answers = createAnswerStore();
  const view = createViewStore(window);
  const store = createChoiceStore(defaultChoices());
  const settleLabels = vi.fn();
  const picture = {
    attach: (_: string, __: HTMLElement) => () => undefined,
    resize: () => undefined,
    canLabel: () => Promise.resolve(),
    settleLabels,
  } as unknown as Picture;
  const assembly = {
    page: { bound: { store }, answers, view, picture },
    hasSearches: () => has !== 'nothing',
    hasAll: () => has === 'all',
    onNews: (listener: () => void) => listeners.push(listener),
    know: (point: PointAnswer) => answers.setState({ point }),
  } as unknown as Assembly;
  const covers = () => document.querySelectorAll('.built-in').length;
  const frame = () => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
  const come = (what: typeof has) => {
    has = what;
    for (const listener of listeners) listener();
    return frame();
  };
  /** Mounts as React does: its own boxes in the place of the skeleton's. */
  const mount = vi.fn((root: HTMLElement, mounted: Assembly['page']) => {
    root.innerHTML = '<div class="figure main"><div class="box"></div></div>';
    const box = root.querySelector<HTMLElement>('.box');
    if (box !== null) mounted.picture.attach('main', box);
  });
  return { assembly, answers, view, store, covers, come, frame, mount, settleLabels };
}

const subject = () => 'The controls';
const put = (mount: ReturnType<typeof page>['mount'], root: HTMLElement, mounted: Page) =>
  mount(root, mounted);

describe('the first frame', () => {
  beforeEach(() => vi.useRealTimers());

  it('keeps the picture that was built in, in the page that React makes, until all of the live one is there', async () => {
    const { assembly, answers, view, covers, come, mount, settleLabels } = page(true);
    await start(
      document,
      assembly,
      late(() => Promise.resolve(mount), subject),
      put,
    );
    expect(mount).toHaveBeenCalledOnce();
    expect(answers.getState().point).not.toBeNull();
    expect(document.querySelectorAll('.box > .built-in')).toHaveLength(1);
    await come('searches');
    expect([covers(), view.getState().covered]).toEqual([1, true]);
    await come('all');
    expect([covers(), view.getState().covered]).toEqual([0, false]);
    expect(settleLabels).toHaveBeenCalled();
  });

  it('lets it go sooner where somebody has changed something', async () => {
    const { assembly, store, covers, come, frame, mount } = page(true);
    await start(
      document,
      assembly,
      late(() => Promise.resolve(mount), subject),
      put,
    );
    commit(store, set({ exposure: 2 }));
    await frame();
    expect(covers()).toBe(1);
    await come('searches');
    expect(covers()).toBe(0);
  });

  it('waits without one for the first curves, and then puts the page around them', async () => {
    const { assembly, answers, view, mount } = page(false);
    const started = start(
      document,
      assembly,
      late(() => Promise.resolve(mount), subject),
      put,
    );
    await Promise.resolve();
    expect(mount).not.toHaveBeenCalled();
    answers.setState({ limits: { task: 'limits', searches: [] } });
    await started;
    expect(mount).toHaveBeenCalledOnce();
    expect(view.getState().covered).toBe(false);
  });

  it('says in words that the page did not come, and puts it there once it does', async () => {
    const { assembly, mount } = page(true);
    let isOnline = false;
    const load = () => (isOnline ? Promise.resolve(mount) : Promise.reject(new Error('no network')));
    await start(document, assembly, late(load, subject), put);
    const place = document.querySelector('.sentence');
    expect(place?.textContent).toMatch(/could not be loaded/);
    expect(document.querySelectorAll('.figure.main')).toHaveLength(1);
    isOnline = true;
    place?.querySelector('button')?.click();
    await vi.waitFor(() => expect(mount).toHaveBeenCalledOnce());
  });

  it('says sentences as text', () => {
    page(false);
    layOut(document, defaultChoices()).say('<b>no</b>', () => undefined);
    expect(document.querySelector('.sentence')?.textContent).toBe('<b>no</b> Try again');
  });

  it('keeps the place of the panel free where the choices have one', () => {
    page(false);
    layOut(document, defaultChoices());
    expect(document.querySelector('.figure.under')).not.toBeNull();
    layOut(document, { ...defaultChoices(), lifetime: 1e-9 });
    expect(document.querySelector('.figure.under')).toBeNull();
    expect(document.querySelector('.figure.main.alone')).not.toBeNull();
  });
});
