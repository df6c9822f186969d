import { act } from 'react';
import { createRoot } from 'react-dom/client';
import { createStore } from 'zustand/vanilla';
import type { EngineRequest, EngineResult } from '../../../src/engine/taskTypes.ts';
import type { Choices } from '../../../src/state/choices.ts';
import type { Layer } from '../../../src/ui/layers/layer.ts';
import { followEntries } from '../../../src/ui/page/answers.ts';
import { type Page, PageProvider } from '../../../src/ui/page/PageContext.tsx';
import { createViewStore } from '../../../src/ui/page/view.ts';
import { followVerdict } from '../../../src/ui/verdict/verdictStore.ts';
import { layerPage } from './layerPage.ts';

/**
 * A page with these layers, after all answers.
 * @param references BibTeX entries that it has read
 * @param readText reads a data file; there are none unless said
 */
export async function openPage(
  list: readonly Layer[],
  choices: Choices,
  engine: { readonly run: (request: EngineRequest) => EngineResult },
  references: string,
  readText?: (path: string) => Promise<string>,
) {
  const layers = layerPage(list, choices, engine, readText);
  await layers.host.complete();
  const answers = followEntries(layers.planner.entries);
  await layers.settle();
  layers.host.store.setState({ references });
  const page = {
    bound: { store: layers.choices },
    answers,
    entries: layers.planner.entries,
    plan: layers.plan,
    planner: layers.planner,
    layers: layers.host,
    verdict: followVerdict(layers.choices, answers, layers.planner.entries, layers.host),
    messages: layers.messages,
    view: createViewStore(window),
    picture: { panelTable: () => null },
    panels: { store: createStore(() => ({})) },
  } as unknown as Page;
  return { ...layers, page };
}

let opened: (() => void)[] = [];

/** Takes away all that `textOf` has shown. */
export function close(): void {
  for (const each of opened) each();
  opened = [];
}

/** The text of a component on a page. */
export async function textOf(page: Page, component: React.ReactNode): Promise<() => string> {
  const box = document.createElement('div');
  document.body.append(box);
  const root = createRoot(box);
  await act(async () => root.render(<PageProvider value={page}>{component}</PageProvider>));
  opened.push(() => {
    act(() => root.unmount());
    box.remove();
  });
  return () => box.textContent;
}
