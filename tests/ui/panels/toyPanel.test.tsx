// @vitest-environment happy-dom
import { act } from 'react';
import { createRoot } from 'react-dom/client';
import { afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { createEngine } from '../../../src/engine/engine.ts';
import type { EngineRequest } from '../../../src/engine/taskTypes.ts';
import { writePermalink } from '../../../src/state/permalink.ts';
import { setAspect, setPanel } from '../../../src/state/panels.ts';
import { searchIds } from '../../../src/data/catalogue.ts';
import { commit } from '../../../src/state/store.ts';
import { assemble } from '../../../src/ui/assemble.ts';
import { Explore } from '../../../src/ui/explore/Explore.tsx';
import { hasSecond, showsCouplings, showsMasses } from '../../../src/ui/explore/inView.ts';
import { type Page, PageProvider } from '../../../src/ui/page/PageContext.tsx';
import type * as Registry from '../../../src/ui/panels/registry.ts';
import * as downloads from '../../../src/ui/save/download.ts';
import { saveData } from '../../../src/ui/save/saveFiles.ts';
import { toySearch } from '../../toy.ts';
import { facts } from './toyFacts.ts';
import { enginePool } from '../enginePool.ts';

vi.mock('../../../src/ui/panels/registry.ts', async (load) => {
  const { panels } = await load<typeof Registry>();
  const { facts } = await import('./toyFacts.ts');
  return { panels: [...panels, { ...facts, load: () => import('./toy.tsx') }] };
});

const engine = createEngine([toySearch({ id: searchIds[0] })]);

/** The page of a link, with an engine in the place of the workers. */
function open(link: string) {
  window.location.hash = link;
  const asked: EngineRequest[] = [];
  const { page } = assemble(
    window as unknown as globalThis.Window,
    enginePool((request) => {
      asked.push(request);
      return engine.run(request);
    }),
    () => Promise.reject(new Error('no files here')),
  );
  const choices = () => page.bound.store.getState().choices;
  const loaded = () =>
    vi.waitFor(() => expect(page.panels.store.getState()).toHaveProperty('toy'), { timeout: 20_000 });
  return { page, asked, choices, loaded };
}

const hide = `hide=${searchIds.slice(1).join(',')}`;

let close: () => void = () => undefined;
beforeAll(() => vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', true));
afterEach(() => {
  close();
  close = () => undefined;
});

async function show(page: Page) {
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
  return box;
}

describe('a panel in the list of all', () => {
  it('comes from a link and goes into it, before it is loaded', () => {
    const { page, choices } = open(`v=1&panel=toy,outside,swapped&${hide}`);
    expect(page.panels.store.getState()).toEqual({});
    expect(choices().panel).toMatchObject({ id: 'toy', swapped: true, aspects: { toy: 'outside' } });
    expect(writePermalink(choices())).toContain('panel=toy,outside,swapped');
    expect(page.messages.getState().messages).toEqual([]);
  });

  it('has a tab that opens it, and what stands over it', async () => {
    const { page, choices, loaded } = open(`v=1&${hide}`);
    const box = await show(page);
    const tab = box.querySelector<HTMLElement>('[data-testid="panel-toy"]');
    expect(tab?.textContent).toBe('A toy');
    await act(async () => tab?.click());
    await act(loaded);
    expect(choices().panel.id).toBe('toy');
    expect(box.textContent).toContain('over the linked toy');
  });

  it('asks the planner while it is open, and no longer', async () => {
    const { page, asked, loaded } = open(`v=1&panel=toy&${hide}`);
    await loaded();
    await vi.waitFor(() => expect(asked.map(({ task }) => task)).toContain('convert'));
    commit(page.bound.store, setPanel({ id: 'limit' }));
    asked.length = 0;
    commit(page.bound.store, (now) => ({ ...now, crosshair: { ...now.crosshair, massMeV: 150 } }));
    await vi.waitFor(() => expect(asked.map(({ task }) => task)).toContain('point'));
    expect(asked.map(({ task }) => task)).not.toContain('convert');
  });

  it('is drawn, put in a table, and saved', async () => {
    const { page, loaded } = open(`v=1&panel=toy&${hide}`);
    await loaded();
    for (const slot of ['main', 'linked'] as const) {
      page.picture.attach(slot, document.createElement('div'));
      page.picture.resize(slot, 800, 400);
    }
    await vi.waitFor(() => expect(page.picture.figure('main')).not.toBeNull());
    expect(page.picture.figure('linked')?.title).toMatch(/^The inside of a toy/);
    await vi.waitFor(() => expect(page.picture.figure('linked')?.message).toBe('The toy knows.'));
    expect(page.picture.panelTable()?.title).toBe('The table of the toy');
    const download = vi.spyOn(downloads, 'download').mockImplementation(() => undefined);
    expect(saveData(page, 'linked')()).toBe('kaonscope-bc4-90cl-toy.csv saved.');
    expect(String(download.mock.calls[0][0])).toMatch(/^# The table of the toy[^]*\ntoys\n42$/m);
    download.mockRestore();
  });

  it('says of its axes and its height what holds for its aspect', () => {
    const { choices } = open(`v=1&panel=toy&${hide}`);
    expect(showsMasses(choices(), 'linked')).toBe(true);
    expect(showsMasses(setAspect(facts, 'outside')(choices()), 'linked')).toBe(false);
    expect(showsCouplings(choices(), 'linked')).toBe(true);
    expect(hasSecond(choices())).toBe(false);
  });
});
