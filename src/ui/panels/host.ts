import { createStore, type StoreApi } from 'zustand/vanilla';
import type { Choices } from '../../state/choices.ts';
import { loadingWords } from '../../words/en/loading.ts';
import { late, type Late } from '../late/late.ts';
import type { Known, LayerServices } from '../layers/layer.ts';
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
  /** What loads a panel, for who shows it; null where limits on B lie in its place. */
  readonly partOf: (id: string) => Late<{ readonly panel: Panel }> | null;
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
  const { choices } = services;
  const parts = new Map(
    registry.map(({ id, load }) => {
      const part = late(load, () => loadingWords.panel);
      part.subscribe((state) => {
        if (state.is !== 'here') return;
        const { panel } = state.part;
        panel.start?.(services);
        store.setState({ [id]: panel });
      });
      return [id, part] as const;
    }),
  );
  const partOf = (id: string) => parts.get(id) ?? null;
  const follow = () => {
    const part = partOf(choices.getState().choices.panel.id);
    // Where it did not come, whoever shows it says so and tries again.
    if (part?.state().is === 'absent') void part.want();
  };
  follow();
  choices.subscribe(follow);
  /** On a phone a panel is seen only in the place of the figure. */
  const isSeen = ({ panel }: Choices) => panel.swapped || view.getState().arrangement !== 'phone';
  return {
    store,
    partOf,
    asks: () => {
      const all = known();
      return isSeen(all.choices) ? (openPanel(store.getState(), all.choices)?.asks?.(all) ?? []) : [];
    },
  };
}
