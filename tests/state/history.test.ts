import { describe, expect, it, vi } from 'vitest';
import '../../src/physics/models/index.ts';
import { bindToHistory, type HistoryWindow } from '../../src/state/browserHistory.ts';
import { moveCrosshair, set } from '../../src/state/changes.ts';
import { defaultChoices } from '../../src/state/defaults.ts';
import { asksForFigure } from '../../src/state/figure.ts';
import { setModel } from '../../src/state/modelChanges.ts';
import { cancelPreview, commit, preview } from '../../src/state/store.ts';
import { linkWords } from '../../src/words/en/link.ts';

type Listener = (event: { readonly state: unknown }) => void;

/** A browser window with a history that can be stepped through, moved synchronously. */
function fakeWindow(hash = '') {
  const entries: { state: unknown; hash: string }[] = [{ state: null, hash }];
  const listeners = new Set<Listener>();
  let index = 0;
  const go = (step: number) => {
    if (entries[index + step] === undefined) return;
    index += step;
    for (const listener of listeners) listener({ state: entries[index].state });
  };
  const window: HistoryWindow = {
    get location() {
      return { hash: entries[index].hash };
    },
    history: {
      get state() {
        return entries[index].state;
      },
      pushState: (state, _, url) => {
        entries.splice(index + 1, Number.POSITIVE_INFINITY, { state, hash: url });
        index += 1;
      },
      replaceState: (state, _, url) => {
        entries[index] = { state, hash: url };
      },
      back: () => go(-1),
      forward: () => go(1),
    },
    addEventListener: (_, listener) => listeners.add(listener),
    removeEventListener: (_, listener) => listeners.delete(listener),
  };
  const typeHash = (typed: string) => {
    entries.splice(index + 1, Number.POSITIVE_INFINITY, { state: null, hash: typed });
    go(1);
  };
  return { window, entries, typeHash };
}

const start = { ...defaultChoices('bc11'), exposure: 5, hiddenBounds: 'all' as const };

function open(hash = '') {
  const fake = fakeWindow(hash);
  const notices: string[][] = [];
  let arrived = false;
  const parts = {
    figures: () => (arrived ? { '2025-11c': start } : null),
    prepare: (link: string) => {
      if (arrived || !asksForFigure(link)) return null;
      arrived = true;
      return Promise.resolve();
    },
  };
  const bound = bindToHistory(fake.window, [], parts, (said) => notices.push(said.map(linkWords.notice)));
  const choices = () => bound.store.getState().choices;
  return { ...fake, ...bound, notices, choices };
}

describe('history', () => {
  it('makes one step and one entry of a whole drag', () => {
    const { store, entries, choices } = open();
    for (const exposure of [2, 3, 4]) preview(store, set({ exposure }));
    expect(choices().exposure).toBe(4);
    expect(entries).toHaveLength(1);
    commit(store);
    expect(entries.map((entry) => entry.hash)).toEqual(['#', '#v=1&model=bc4&exposure=4']);
  });

  it('makes no step of a drag that ends where it began, nor of the crosshair', () => {
    const { store, entries } = open();
    preview(store, set({ exposure: 2 }));
    commit(store, set({ exposure: 1 }));
    commit(store, moveCrosshair({ massMeV: 50, amplitudeCoupling: 1e-3 }));
    expect(entries).toHaveLength(1);
  });

  it('takes back an unfinished drag and leaves the crosshair', () => {
    const { store, choices } = open();
    preview(store, moveCrosshair({ massMeV: 50, amplitudeCoupling: 1e-3 }));
    preview(store, set({ exposure: 5 }));
    cancelPreview(store);
    expect(choices()).toMatchObject({ exposure: 1, crosshair: { massMeV: 50 } });
  });

  it('undoes and redoes through the history of the browser', () => {
    const { store, undo, redo, choices } = open();
    commit(store, set({ confidenceLevel: 0.95 }));
    commit(store, setModel('bc10'));
    undo();
    expect(choices()).toMatchObject({ model: 'bc4', confidenceLevel: 0.95 });
    undo();
    expect(choices().confidenceLevel).toBe(0.9);
    undo();
    redo();
    redo();
    expect(choices().model).toBe('bc10');
    redo();
    expect(choices().model).toBe('bc10');
  });

  it('forgets undone steps once there is a new one', () => {
    const { store, undo, redo, choices } = open();
    commit(store, set({ exposure: 2 }));
    undo();
    commit(store, set({ exposure: 3 }));
    redo();
    expect(choices().exposure).toBe(3);
    expect(store.getState()).toMatchObject({ position: 1, last: 1 });
  });

  it('takes a link typed into the address bar as a step, and says what was wrong with it', () => {
    const { typeHash, undo, choices, notices } = open('#v=1&model=bc2');
    typeHash('#model=bc11&cl=1.2');
    expect(choices()).toMatchObject({ model: 'bc11', confidenceLevel: 0.9999 });
    expect(notices).toEqual([['CL 1.2 is not possible; 0.9999 is used.']]);
    undo();
    expect(choices().model).toBe('bc2');
  });

  it('keeps the crosshair over undo within a model, and in the address', () => {
    const { store, undo, choices, entries } = open();
    commit(store, set({ exposure: 2 }));
    preview(store, moveCrosshair({ massMeV: 50, amplitudeCoupling: 1e-3 }));
    undo();
    expect(choices().crosshair.massMeV).toBe(50);
    expect(entries[0].hash).toBe('#v=1&model=bc4&at=50,0.000001');
  });

  it('writes the crosshair into the address once it has rested, and makes no entry of it', () => {
    vi.useFakeTimers();
    const { store, entries, disconnect } = open('#v=1&model=bc4&exposure=2');
    for (const massMeV of [50, 51, 52]) preview(store, moveCrosshair({ massMeV, amplitudeCoupling: 1e-3 }));
    expect(entries.map(({ hash }) => hash)).toEqual(['#v=1&model=bc4&exposure=2']);
    vi.runAllTimers();
    expect(entries.map(({ hash }) => hash)).toEqual(['#v=1&model=bc4&exposure=2&at=52,0.000001']);
    commit(store, set({ exposure: 3 }));
    expect(entries).toHaveLength(2);
    expect(entries[1].hash).toBe('#v=1&model=bc4&exposure=3&at=52,0.000001');
    disconnect();
    vi.useRealTimers();
  });

  it('moves the crosshair where a link typed into the address bar puts it', () => {
    const { typeHash, choices } = open();
    typeHash('#v=1&model=bc4&at=200,1e-6');
    expect(choices().crosshair.massMeV).toBe(200);
  });
});

describe('a link to a figure of a paper, typed into the address bar', () => {
  it('is read when the figures have come', async () => {
    const { typeHash, choices } = open();
    typeHash('#v=1&fig=2025-11c&cl=0.95');
    expect(choices().figure).toBeNull();
    await vi.waitFor(() => expect(choices().figure?.id).toBe('2025-11c'));
    expect(choices()).toMatchObject({ model: 'bc11', exposure: 5, confidenceLevel: 0.95 });
  });
});
