import type { AnswerOf, Task } from '../../engine/taskTypes.ts';
import { createContext, useContext } from 'react';
import { useStore } from 'zustand';
import { useShallow } from 'zustand/react/shallow';
import type { StoreApi } from 'zustand/vanilla';
import type { BoundStore } from '../../state/browserHistory.ts';
import type { Change } from '../../state/changes.ts';
import type { Choices } from '../../state/choices.ts';
import { commit, preview } from '../../state/store.ts';
import type { AnswerStore, Answers } from './answers.ts';
import type { Picture } from '../explore/picture.ts';
import type { LayerHost } from '../layers/host.ts';
import { type Known, type Layer, type LayerState, stateOf } from '../layers/layer.ts';
import { answerOf, type Entries, type Entry, entryOf } from '../planner/entries.ts';
import type { PanelHost } from '../panels/host.ts';
import type { Asked } from '../planner/asked.ts';
import type { Planner } from '../planner/planner.ts';
import { type StatedChoices, statedChoices } from '../sentence/statedChoices.ts';
import type { VerdictState, VerdictStore } from '../verdict/verdictStore.ts';
import type { Message, MessageStore } from './messages.ts';
import type { View, ViewStore } from './view.ts';

/** Everything a panel may need, made once in `main.ts`. */
export interface Page {
  readonly bound: BoundStore;
  readonly answers: AnswerStore;
  /** What is known of the engine by key. */
  readonly entries: StoreApi<Entries>;
  readonly planner: Pick<Planner, 'hold' | 'resume'>;
  readonly layers: LayerHost;
  readonly panels: Pick<PanelHost, 'store' | 'partOf'>;
  readonly verdict: VerdictStore;
  readonly messages: MessageStore;
  readonly view: ViewStore;
  readonly picture: Picture;
  /** A page that nobody sees, in which other choices are drawn by the same engine. */
  readonly beside: (choices: Choices, seen: Partial<View>) => Beside;
}

/** A page that nobody sees. */
export interface Beside {
  readonly page: Page;
  /** Everything that it asks of the engine now. */
  readonly asks: () => readonly Asked[];
}

const PageContext = createContext<Page | null>(null);

export const PageProvider = PageContext.Provider;

/**
 * The page that the component stands in.
 * @throws Error outside a `PageProvider`
 */
export function usePage(): Page {
  const page = useContext(PageContext);
  if (page === null) throw new Error('This component must stand inside a PageProvider.');
  return page;
}

/** A part of the choices as they stand; the component renders again when it changes. */
export function useChoices<T>(select: (choices: Choices) => T): T {
  return useStore(usePage().bound.store, (state) => select(state.choices));
}

/** Several parts of the choices in an array; the same array while none of them changes. */
export function useChoicesTogether<T>(select: (choices: Choices) => readonly T[]): readonly T[] {
  return useStore(
    usePage().bound.store,
    useShallow(({ choices }: { readonly choices: Choices }) => select(choices)),
  );
}

/** What the sentence states; the same object while only the crosshair, pins or the view move. */
export function useStatedChoices(): StatedChoices {
  return useStore(
    usePage().bound.store,
    useShallow(({ choices }: { readonly choices: Choices }) => statedChoices(choices)),
  );
}

/** Functions that change the choices: `preview` while a drag goes on, `commit` at its end or for a single step. */
export function useChange(): {
  readonly preview: (change: Change) => void;
  readonly commit: (change?: Change) => void;
} {
  const { store } = usePage().bound;
  return { preview: (change) => preview(store, change), commit: (change) => commit(store, change) };
}

/** A part of the answers. */
export function useAnswers<T>(select: (answers: Answers) => T): T {
  return useStore(usePage().answers, select);
}

/** What is known under a key of the planner. */
export function useEntry(key: string): Entry {
  return useStore(usePage().entries, (entries) => entryOf(entries, key));
}

/** The answer under a key of the planner; null before the first. */
export function useAnswer<T extends Task>(key: string, task: T): AnswerOf<T> | null {
  return useStore(usePage().entries, (entries) => answerOf(entries, key, task));
}

/** The layers that are loaded, in the order of their list. */
export function useLayers(): readonly Layer[] {
  return useStore(usePage().layers.store, ({ layers }) => layers);
}

/** What a layer keeps. */
export function useLayerState<S>(state: LayerState<S>): S {
  return useStore(usePage().layers.store, ({ states }) => stateOf(states, state));
}

/** The list of references as BibTeX; empty before it is read. */
export function useReferences(): string {
  return useStore(usePage().layers.store, ({ references }) => references);
}

/** Something of all that is known; renders again with every change of it. */
export function useKnown<T>(select: (known: Known) => T): T {
  const page = usePage();
  const choices = useChoices((all) => all);
  const entries = useStore(page.entries);
  const states = useStore(page.layers.store, (all) => all.states);
  const references = useReferences();
  return select({ choices, entries, states, references });
}

/** A part of the verdict on the point under the crosshair. */
export function useVerdict<T>(select: (state: VerdictState) => T): T {
  return useStore(usePage().verdict, select);
}

/** A part of how the page is looked at. */
export function useView<T>(select: (view: View) => T): T {
  return useStore(usePage().view, select);
}

/** The messages in the line. */
export function useMessages(): readonly Message[] {
  return useStore(usePage().messages, (state) => state.messages);
}
