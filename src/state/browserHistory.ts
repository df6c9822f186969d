import type { FigureStarts } from './figure.ts';
import type { LinkNotice } from './linkNotice.ts';
import type { LinkedPanel } from './panels.ts';
import { readPermalink, writePermalink } from './permalink.ts';
import { type ChoiceStore, createChoiceStore, showStep } from './store.ts';

/** The address follows the crosshair when it has rested this long (ms): browsers allow few changes of it in a row. */
const crosshairRestMs = 300;

/** The part of a browser window that the history needs. */
export interface HistoryWindow {
  readonly location: { readonly hash: string };
  readonly history: {
    readonly state: unknown;
    pushState: (state: unknown, unused: string, url: string) => void;
    replaceState: (state: unknown, unused: string, url: string) => void;
    back: () => void;
    forward: () => void;
  };
  addEventListener: (type: 'popstate', listener: (event: { readonly state: unknown }) => void) => void;
  removeEventListener: (type: 'popstate', listener: (event: { readonly state: unknown }) => void) => void;
}

/** What links may ask for and is loaded when one does: figures of the papers, and models but the usual one. */
export interface LinkedParts {
  /** Null before they are there. */
  readonly figures: () => FigureStarts | null;
  /**
   * Loads what a link asks for.
   * @returns settles when it is there, or has failed to come; null where nothing is to be waited for
   */
  readonly prepare: (hash: string) => Promise<unknown> | null;
}

/** A store bound to the address bar. */
export interface BoundStore {
  readonly store: ChoiceStore;
  readonly undo: () => void;
  readonly redo: () => void;
  readonly disconnect: () => void;
}

/**
 * Opens the choices of the address and keeps both in step: each committed choice is one history entry, so that the
 * browser's Back is undo; a link typed into the address bar is taken as a new step. The crosshair is in the address, but
 * moving it makes no entry: undo leaves it where it is. In a frame, whose entries would be those of the page around it, and on a
 * stand there are no entries and no undo.
 * @param panels those that a link may open beside the limit on B
 * @param parts what links may ask for; there already where the first link asks for it
 * @param onNotices takes what of a link could not be taken as it was
 */
export function bindToHistory(
  window: HistoryWindow,
  panels: readonly LinkedPanel[],
  parts: LinkedParts,
  onNotices: (notices: readonly LinkNotice[]) => void,
): BoundStore {
  const { history } = window;
  const read = () => readPermalink(window.location.hash, panels, parts.figures() ?? {});
  const opened = read();
  const store = createChoiceStore(opened.choices, positionIn(history.state) ?? 0);
  if (opened.notices.length > 0) onNotices(opened.notices);
  const hasSteps = opened.choices.view !== 'embed' && opened.choices.view !== 'kiosk';
  let position = store.getState().position;
  if (positionIn(history.state) === null) history.replaceState({ position }, '', window.location.hash || '#');

  let resting: ReturnType<typeof setTimeout> | undefined;
  /** The last step, with the crosshair where it is now. */
  const address = () => {
    const { choices, committed, own } = store.getState();
    const crosshair = choices.model === committed.model ? choices.crosshair : committed.crosshair;
    return `#${writePermalink({ ...committed, crosshair, ...own })}`;
  };
  const correctAddress = () => {
    clearTimeout(resting);
    const now = address();
    if (now !== window.location.hash) history.replaceState({ position }, '', now);
  };

  const unsubscribe = store.subscribe((state, before) => {
    if (state.choices.crosshair !== before.choices.crosshair) {
      clearTimeout(resting);
      resting = setTimeout(correctAddress, crosshairRestMs);
    }
    if (state.committed === before.committed || state.position === position) return;
    position = state.position;
    history[hasSteps ? 'pushState' : 'replaceState']({ position }, '', address());
  });

  const move = (event: { readonly state: unknown }) => {
    const reading = read();
    const known = positionIn(event.state);
    if (known === null) {
      position += 1;
      history.replaceState({ position }, '', window.location.hash);
    } else {
      position = known;
    }
    showStep(store, reading.choices, position, known !== null);
    if (known !== null) correctAddress();
    onNotices(reading.notices);
  };
  const onMove = (event: { readonly state: unknown }) => {
    const waited = parts.prepare(window.location.hash);
    if (waited === null) move(event);
    else void waited.then(() => move(event));
  };
  window.addEventListener('popstate', onMove);

  return {
    store,
    undo: () => {
      if (hasSteps && store.getState().position > 0) history.back();
    },
    redo: () => {
      if (hasSteps && store.getState().position < store.getState().last) history.forward();
    },
    disconnect: () => {
      clearTimeout(resting);
      unsubscribe();
      window.removeEventListener('popstate', onMove);
    },
  };
}

function positionIn(state: unknown): number | null {
  if (typeof state !== 'object' || state === null || !('position' in state)) return null;
  return typeof state.position === 'number' ? state.position : null;
}
