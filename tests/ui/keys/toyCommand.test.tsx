// @vitest-environment happy-dom
import { act, type ReactNode } from 'react';
import { createRoot } from 'react-dom/client';
import { afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { set } from '../../../src/state/changes.ts';
import { defaultChoices } from '../../../src/state/defaults.ts';
import { createChoiceStore } from '../../../src/state/store.ts';
import { PlaneView } from '../../../src/ui/explore/PlaneView.tsx';
import type { KeyCommand } from '../../../src/ui/keys/command.ts';
import { handleKey } from '../../../src/ui/keys/handleKey.ts';
import { KeyMap } from '../../../src/ui/keys/KeyMap.tsx';
import { keyboard } from '../../../src/ui/keys/pressKey.ts';
import type * as Registry from '../../../src/ui/keys/registry.ts';
import { createMessageStore } from '../../../src/ui/page/messages.ts';
import { createAnswerStore } from '../../../src/ui/page/answers.ts';
import { type Page, PageProvider } from '../../../src/ui/page/PageContext.tsx';
import { createViewStore } from '../../../src/ui/page/view.ts';
import { keyWords } from '../../../src/words/en/keys.ts';

vi.mock('../../../src/ui/keys/registry.ts', async (load) => {
  const { commands } = await load<typeof Registry>();
  // The words are added below; the type knows those of the page alone.
  const toy = (keys: readonly string[], more: Partial<KeyCommand>): KeyCommand => ({
    keys,
    words: ['toy' as 'pin'],
    run: () => ({ kind: 'step', change: set({ union: true }) }),
    ...more,
  });
  return {
    commands: [
      ...commands,
      toy(['u'], {}),
      toy(['j'], { anywhere: true, words: [], run: () => ({ kind: 'say', sentence: () => 'A toy spoke.' }) }),
      toy(['l'], { words: [], run: () => ({ kind: 'page', act: () => false }) }),
    ],
  };
});

function toyPage() {
  const store = createChoiceStore(defaultChoices());
  const page = {
    bound: { store },
    answers: createAnswerStore(),
    view: createViewStore(window),
    messages: createMessageStore(),
    picture: {
      attach: (_: string, box: HTMLElement) => {
        const host = document.createElement('div');
        box.append(host);
        return () => host.remove();
      },
      resize: () => undefined,
      plane: () => null,
      host: () => null,
    },
  } as unknown as Page;
  return { page, store };
}

let close: () => void = () => undefined;
beforeAll(() => {
  vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', true);
  Object.assign(keyWords.keys, { toy: { key: 'u', does: 'what toys do' } });
});
afterEach(() => close());

async function show(page: Page, component: ReactNode) {
  const box = document.createElement('div');
  document.body.append(box);
  const root = createRoot(box);
  await act(async () => root.render(<PageProvider value={page}>{component}</PageProvider>));
  close = () => {
    act(() => root.unmount());
    box.remove();
  };
  return box;
}

const press = (key: string, more: Partial<KeyboardEventInit> = {}) =>
  new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true, ...more });

describe('a command in the list of all', () => {
  it('is done by its key while a plot has the focus', async () => {
    const { page, store } = toyPage();
    const box = await show(page, <PlaneView slot="main" />);
    await keyboard.want();
    const event = press('u');
    await act(async () => box.querySelector('.plane-box > div')?.dispatchEvent(event));
    expect(store.getState().committed.union).toBe(true);
    expect(event.defaultPrevented).toBe(true);
  });

  it('is done where its key was pressed before the commands had come', async () => {
    vi.resetModules();
    const early = await import('../../../src/ui/keys/pressKey.ts');
    const { page, store } = toyPage();
    early.pressKey(press('u'), page, 'main');
    expect(early.keyboard.state().is).toBe('loading');
    expect(store.getState().committed.union).toBe(false);
    await vi.waitFor(() => expect(store.getState().committed.union).toBe(true));
  });

  it('is in the map of keys', async () => {
    await show(toyPage().page, <KeyMap />);
    const lines = [...document.querySelectorAll('.key-map dl > div')].map(({ textContent }) => textContent);
    expect(lines.at(-1)).toBe('uwhat toys do');
    expect(lines).toHaveLength(Object.keys(keyWords.keys).length);
  });

  it('can be done anywhere, with Ctrl or Command, and only then', () => {
    const { page } = toyPage();
    const said = () => page.view.getState().announcement();
    handleKey(press('j'), page, null);
    handleKey(press('j'), page, 'main');
    handleKey(press('u', { ctrlKey: true }), page, null);
    expect(said()).toBe('');
    handleKey(press('j', { metaKey: true }), page, null);
    expect(said()).toBe('A toy spoke.');
  });

  it('may leave its key to others', () => {
    const event = press('l');
    handleKey(event, toyPage().page, 'main');
    expect(event.defaultPrevented).toBe(false);
  });
});

describe('all commands', () => {
  it('have keys of their own', async () => {
    const { commands } = await import('../../../src/ui/keys/registry.ts');
    for (const anywhere of [true, false]) {
      const keys = commands
        .filter((command) => (command.anywhere ?? false) === anywhere)
        .flatMap((command) => command.keys);
      expect(new Set(keys).size).toBe(keys.length);
    }
  });
});
