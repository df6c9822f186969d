import { createStore } from 'zustand/vanilla';
import type { PointAnswer } from '../engine/answer.ts';
import { bindToHistory } from '../state/browserHistory.ts';
import type { Choices } from '../state/choices.ts';
import type { LinkNotice } from '../state/linkNotice.ts';
import { createChoiceStore } from '../state/store.ts';
import { lateParts } from '../words/en/lateParts.ts';
import { loadingWords } from '../words/en/loading.ts';
import { createPicture } from './explore/picture.ts';
import { late } from './late/late.ts';
import { createLayerHost } from './layers/host.ts';
import { registry } from './layers/registry.ts';
import { followEntries, pageAsks } from './page/answers.ts';
import { linkedParts } from './page/linkedParts.ts';
import { createMessageStore, dismissPassing, type MessageStore, say } from './page/messages.ts';
import type { Beside, Page } from './page/PageContext.tsx';
import { broughtState } from './page/brought.ts';
import { createPanelHost } from './panels/host.ts';
import { panels as panelEntries } from './panels/registry.ts';
import { createViewStore, type View } from './page/view.ts';
import { entryOf } from './planner/entries.ts';
import { escapeStops } from './planner/escapeStops.ts';
import { createPlan } from './planner/plan.ts';
import { createPlanner, type Planner } from './planner/planner.ts';
import type { EnginePool } from './planner/startPool.ts';
import { tell } from './planner/tell.ts';
import { followVerdict } from './verdict/verdictStore.ts';

/** The page without its controls, as a browser and the build put it together. */
export interface Assembly extends Beside {
  /** Whether everything that NA62 has on the planes, and its numbers at the crosshair, are there. */
  readonly hasSearches: () => boolean;
  /** The same of everything that belongs to the picture. */
  readonly hasAll: () => boolean;
  /** Is told that something has come. */
  readonly onNews: (listener: () => void) => void;
  /** Takes an answer that is known before it was asked. */
  readonly know: (point: PointAnswer) => void;
}

const linkSentences = late(
  () => import('../words/en/link.ts'),
  () => lateParts.link,
);

/** Says what of a link could not be taken; most links need none of these words. */
async function sayOfLink(messages: MessageStore, notices: readonly LinkNotice[]): Promise<void> {
  if (notices.length === 0) return;
  const state = await linkSentences.want();
  const sentence = () => (state.is === 'here' ? state.part.linkWords.summary(notices) : loadingWords.link);
  say(messages, { topic: 'link', kind: 'warning', sentence });
}

/**
 * Puts stores, planner, layers and picture together, and begins to ask.
 * @param pool answers requests
 * @param readText reads a file by its path below the base folder, `data/…`; rejects where it cannot
 */
export function assemble(
  window: Window,
  pool: EnginePool,
  readText: (path: string) => Promise<string>,
): Assembly {
  const messages = createMessageStore();
  const view = createViewStore(window);
  const bound = bindToHistory(
    window,
    panelEntries,
    linkedParts,
    (notices) => void sayOfLink(messages, notices),
  );
  bound.store.subscribe((state, before) => {
    if (state.position !== before.position) dismissPassing(messages);
  });
  /** A page that nobody sees, with choices, a view and messages of its own, over the same engine. */
  const beside = (chosen: Choices, seen: Partial<View>): Beside =>
    put(
      {
        bound: { store: createChoiceStore(chosen), undo: nothing, redo: nothing, disconnect: nothing },
        messages: createMessageStore(),
        view: createStore<View>(() => ({ ...view.getState(), ...seen })),
        beside,
      },
      pool,
      readText,
    );
  const assembly = put({ bound, messages, view, beside }, pool, readText);
  const { planner } = assembly;
  tell(planner, pool, messages);
  escapeStops(window, planner, view);
  return assembly;
}

const nothing = () => undefined;

/** Puts planner, layers and picture around stores. */
function put(
  stores: Pick<Page, 'bound' | 'messages' | 'view' | 'beside'>,
  pool: EnginePool,
  readText: (path: string) => Promise<string>,
): Assembly & { readonly planner: Planner } {
  const { bound, messages, view } = stores;
  const choices = bound.store;
  const planner = createPlanner(pool);
  const { entries } = planner;
  const answers = followEntries(entries);
  const layers = createLayerHost({ choices, entries, messages, readText, registry });
  const { known, get, set } = layers;
  const services = { choices, messages, readText, get, set };
  const panels = createPanelHost({ services, known, view, registry: panelEntries });
  const plan = createPlan(choices, planner, [
    (chosen) => {
      const asked = [...layers.asks(), ...panels.asks(), ...pageAsks(chosen)];
      // What the user has brought goes with every question.
      return get(broughtState).bring?.(asked) ?? asked;
    },
  ]);
  layers.store.subscribe(plan.update);
  panels.store.subscribe(plan.update);
  view.subscribe((now, before) => now.arrangement !== before.arrangement && plan.update());
  const verdict = followVerdict(choices, answers, entries, layers);
  const picture = createPicture({ choices, answers, entries, layers, panels, verdict, view, messages });

  /** Layers that no choice wants come once the first numbers are there. */
  const stopWaiting = answers.subscribe(({ point, exclusion, limits }) => {
    if (point === null || (exclusion ?? limits) === null) return;
    stopWaiting();
    layers.loadAll();
  });

  const isThere = ({ key }: { readonly key: string }) => {
    const { answer, stale } = entryOf(entries.getState(), key);
    return answer !== null && !stale;
  };
  const hasSearches = () => {
    const asked = [...layers.asks(), ...pageAsks(choices.getState().choices)];
    return asked.filter(({ when }) => when === 'now').every(isThere);
  };
  return {
    page: { ...stores, answers, entries, layers, panels, planner, verdict, picture },
    planner,
    asks: () => [...layers.asks(), ...panels.asks(), ...pageAsks(choices.getState().choices)],
    hasSearches,
    hasAll: () => {
      const { point } = answers.getState();
      return (
        point !== null && hasSearches() && layers.judgements(point).every(({ isComputing }) => !isComputing)
      );
    },
    onNews: (listener) => {
      entries.subscribe(listener);
      layers.store.subscribe(listener);
    },
    know: (point) => {
      const known = entryOf(entries.getState(), 'point');
      if (known.answer === null) entries.setState({ point: { ...known, answer: point } });
    },
  };
}
