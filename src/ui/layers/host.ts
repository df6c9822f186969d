import { createStore, type StoreApi } from 'zustand/vanilla';
import type { PointAnswer } from '../../engine/answer.ts';
import { loadingWords } from '../../words/en/loading.ts';
import { layerWords } from '../../words/en/layers.ts';
import { late, type Late } from '../late/late.ts';
import { withLate } from '../late/withLate.ts';
import { say } from '../page/messages.ts';
import type { Asked } from '../planner/asked.ts';
import type { Entries } from '../planner/entries.ts';
import { nothingPlotted, type PlotPart } from '../verdict/plotPart.ts';
import type { Known, Layer, LayerEntry, LayerServices, LayerState, LayerStates } from './layer.ts';
import { stateOf } from './layer.ts';

/** The layers that are loaded, in the order of the list, and what they keep. */
export interface LayerHostState {
  readonly layers: readonly Layer[];
  readonly states: LayerStates;
  /** Layers that could not be loaded. */
  readonly failed: readonly string[];
  /** The list of references as BibTeX; empty before it is read. */
  readonly references: string;
}

/** Where the layers of a page live. */
export interface LayerHost {
  readonly store: StoreApi<LayerHostState>;
  readonly known: () => Known;
  /** What every loaded layer has of something, one after the other; one that fails at it is left out, and that is said. */
  readonly collect: <T>(pick: (layer: Layer, known: Known) => readonly T[] | undefined) => readonly T[];
  /** A layer at the beginning of a sentence. */
  readonly nameOf: (layer: Layer) => string;
  /** What a layer does or, where it fails at that, something instead; that it fails is said once. */
  readonly attempt: <T>(layer: Layer, act: () => T, otherwise: T) => T;
  /** Place of a layer in the figure. */
  readonly depthOf: (layer: Layer) => number;
  readonly asks: () => readonly Asked[];
  /** What each layer, loaded or not, has on the plot at a point, for the verdict. */
  readonly judgements: (point: PointAnswer) => readonly PlotPart[];
  /** What a layer keeps, and changes it. */
  readonly get: LayerServices['get'];
  readonly set: LayerServices['set'];
  /** Loads the rest of those that are there from the beginning. */
  readonly complete: () => Promise<void>;
  /** Loads all that no choice wants yet, whose rows are in the list, and the references. */
  readonly loadAll: () => void;
}

interface HostInput extends Pick<LayerServices, 'choices' | 'messages' | 'readText'> {
  readonly entries: StoreApi<Entries>;
  readonly registry: readonly LayerEntry[];
}

/** What all layers have of something, one after the other. */
export function collected<T>(
  layers: readonly Layer[],
  known: Known,
  pick: (layer: Layer, known: Known) => readonly T[] | undefined,
): readonly T[] {
  return layers.flatMap((layer) => pick(layer, known) ?? []);
}

/** Loads layers when they are wanted, and keeps what they keep. */
export function createLayerHost({ choices, entries, messages, readText, registry }: HostInput): LayerHost {
  const store = createStore<LayerHostState>(() => ({
    layers: registry.flatMap(({ early }) => early ?? []),
    states: {},
    failed: [],
    references: '',
  }));
  const place = (id: string) => registry.findIndex((entry) => entry.id === id);
  const set = <S>(state: LayerState<S>, change: Partial<S>) =>
    store.setState(({ states }) => ({
      states: { ...states, [state.id]: { ...stateOf(states, state), ...change } },
    }));
  const get = <S>(state: LayerState<S>): S => stateOf(store.getState().states, state);
  const services: LayerServices = {
    choices,
    messages,
    readText,
    get,
    set,
  };

  const add = (layer: Layer) => {
    store.setState(({ layers, failed }) => ({
      failed: failed.filter((id) => id !== layer.id),
      layers: [...layers.filter(({ id }) => id !== layer.id), layer].sort(
        (a, b) => place(a.id) - place(b.id),
      ),
    }));
    layer.start?.(services);
  };

  /** What loads each of them; of those that are there from the beginning, the rest. */
  const parts = registry.map((entry) => ({ entry, part: late(entry.load, () => entry.name) }));
  const load = (part: Late<{ readonly layer: Layer }>) => {
    const { is } = part.state();
    if (is === 'absent' || is === 'failed')
      return withLate(messages, part, ({ layer }) => add(layer), loadFailed);
    return Promise.resolve();
  };
  /** They come in few files: what failed together is tried again together, and what is still about to fail. */
  const loadFailed = () => {
    for (const { part } of parts) {
      const { is } = part.state();
      if (is === 'failed') void load(part);
      else if (is === 'loading')
        void part.want().then((state) => {
          if (state.is === 'failed') void load(part);
        });
    }
  };
  const lateParts = parts.filter(({ entry }) => entry.early === undefined);
  let allAreWanted = false;
  /** Loads what is wanted; where it did not come, the next change tries again. */
  const follow = () => {
    const chosen = choices.getState().choices;
    for (const { entry, part } of lateParts) if (allAreWanted || entry.wanted(chosen)) void load(part);
  };
  for (const { entry, part } of lateParts) {
    part.subscribe(({ is }) => {
      if (is === 'failed') store.setState(({ failed }) => ({ failed: [...failed, entry.id] }));
    });
  }
  follow();
  choices.subscribe(follow);
  const known = (): Known => {
    const { states, references } = store.getState();
    return { choices: choices.getState().choices, entries: entries.getState(), states, references };
  };
  const nameOf: LayerHost['nameOf'] = ({ id }) => registry[place(id)]?.name ?? id;
  const brokenLayers = new Set<string>();
  const attempt: LayerHost['attempt'] = (layer, act, otherwise) => {
    try {
      return act();
    } catch (cause) {
      if (brokenLayers.has(layer.id)) return otherwise;
      brokenLayers.add(layer.id);
      console.error(cause);
      // Pictures and lists that ask are being drawn at this moment.
      queueMicrotask(() =>
        say(messages, {
          topic: `layer ${layer.id}`,
          kind: 'error',
          sentence: () => loadingWords.notDrawn(nameOf(layer)),
        }),
      );
      return otherwise;
    }
  };
  const collect: LayerHost['collect'] = (pick) => {
    const all = known();
    return store.getState().layers.flatMap((layer) => attempt(layer, () => pick(layer, all) ?? [], []));
  };
  const judgements: LayerHost['judgements'] = (point) => {
    const { layers, failed } = store.getState();
    const chosen = choices.getState().choices;
    const all = known();
    const missing = registry.filter(({ id, awaited }) => {
      const isLoaded = layers.some((layer) => layer.id === id);
      return !isLoaded && awaited?.(chosen) === true;
    });
    return [
      ...layers.flatMap((layer) => attempt(layer, () => layer.judges?.(all, point) ?? [], [])),
      ...missing.map(({ id }) => ({
        ...nothingPlotted,
        isComputing: !failed.includes(id),
        hasFailed: failed.includes(id),
      })),
    ];
  };
  return {
    store,
    known,
    judgements,
    collect,
    nameOf,
    attempt,
    depthOf: ({ id }) => registry[place(id)]?.depth ?? Number.POSITIVE_INFINITY,
    asks: () => collect((layer, all) => layer.asks?.(all)),
    get,
    set,
    complete: async () => {
      await Promise.all(parts.filter(({ entry }) => entry.early !== undefined).map(({ part }) => load(part)));
    },
    loadAll: () => {
      allAreWanted = true;
      follow();
      readText('data/references.bib').then(
        (references) => store.setState({ references }),
        () => {
          say(messages, {
            topic: 'data references',
            kind: 'warning',
            sentence: () => layerWords.noReferences,
          });
        },
      );
    },
  };
}
