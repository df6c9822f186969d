import { createStore, type StoreApi } from 'zustand/vanilla';
import type { Choices } from '../../state/choices.ts';
import { loadingWords } from '../../words/en/loading.ts';
import type { Known, LayerServices } from '../layers/layer.ts';
import { whenWanted } from '../page/whenWanted.ts';
import type { ViewStore } from '../page/view.ts';
import type { Asked } from '../planner/asked.ts';
import type { Panel, PanelEntry } from './panel.ts';

/** The panels that are loaded, by name. */
export type LoadedPanels = Readonly<Record<string, Panel>>;

/** Where the panels of a page live. */
export interface PanelHost {
  readonly store: StoreApi<LoadedPanels>;
  /** What the open panel wants to know of the engine. */
  readonly asks: () => readonly Asked[];
}

/** The open panel; null where it is not loaded, or where limits on B lie in its place. */
export const openPanel = (loaded: LoadedPanels, { panel }: Pick<Choices, 'panel'>): Panel | null =>
  loaded[panel.id] ?? null;

interface HostInput {
  readonly services: LayerServices;
  readonly known: () => Known;
  readonly view: Pick<ViewStore, 'getState'>;
  readonly registry: readonly PanelEntry[];
}

/** Loads each panel when it is first opened. */
export function createPanelHost({ services, known, view, registry }: HostInput): PanelHost {
  const store = createStore<LoadedPanels>(() => ({}));
  for (const { id, load } of registry) {
    whenWanted(services, {
      topic: `panel ${id}`,
      get subject() {
        return loadingWords.panel;
      },
      isWanted: ({ panel }) => panel.id === id,
      load,
      start: ({ panel }) => {
        panel.start?.(services);
        store.setState({ [id]: panel });
      },
    });
  }
  /** On a phone a panel is seen only in the place of the figure. */
  const isSeen = ({ panel }: Choices) => panel.swapped || view.getState().arrangement !== 'phone';
  return {
    store,
    asks: () => {
      const all = known();
      return isSeen(all.choices) ? (openPanel(store.getState(), all.choices)?.asks?.(all) ?? []) : [];
    },
  };
}
