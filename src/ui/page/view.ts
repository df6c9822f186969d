import { createStore, type StoreApi } from 'zustand/vanilla';
import type { Wording } from '../../state/presentation.ts';
import type { TermId } from '../../words/en/glossary/index.ts';
import { type LanguageId, usualLanguage } from '../../words/languages.ts';
import type { PlaneSlot } from '../explore/contents.ts';
import { type Arrangement, arrangementOf } from '../explore/scenes/frames.ts';
import { keepTheme, keptTheme, systemPrefersDark, type ThemeChoice } from './keptTheme.ts';

export { type ThemeChoice, themeName } from './keptTheme.ts';

/** What is spoken now: the chosen language and wording, once they are loaded. */
export interface Spoken {
  readonly language: LanguageId;
  readonly wording: Wording;
}

/** How the page is looked at: nothing here changes what is computed or linked. */
export interface View extends Spoken {
  readonly arrangement: Arrangement;
  readonly themeChoice: ThemeChoice;
  readonly systemDark: boolean;
  /** Whether a picture that was built in lies over the planes, which are not drawn meanwhile. */
  readonly covered: boolean;
  /** Search whose row is pointed at; the others fade. */
  readonly highlighted: string | null;
  /** Which plane shows its table instead of its picture. */
  readonly table: PlaneSlot | null;
  readonly keyMapOpen: boolean;
  readonly saveOpen: boolean;
  /** Whether the dialog for data of one's own has been asked for. */
  readonly addingData: boolean;
  /** Searches whose numbers are unfolded in the readout. */
  readonly unfolded: readonly string[];
  /** Number or row whose explanation is open. */
  readonly explained: string | null;
  /** Whether the glossary is open, and at which of its entries. */
  readonly glossary: { readonly at: TermId | null } | null;
  /** Axis whose limits are being typed. */
  readonly axisOpen: 'mass' | 'coupling' | null;
  /** The last thing that happened by key or button, for screen readers. */
  readonly announcement: () => string;
}

export type ViewStore = StoreApi<View>;

/** A store for this window: its width and colour preference are followed, the choice of theme is kept between visits. */
export function createViewStore(window: Window): ViewStore {
  const dark = systemPrefersDark(window);
  const store = createStore<View>(() => ({
    arrangement: arrangementOf(window.innerWidth),
    language: usualLanguage,
    wording: 'physics',
    themeChoice: keptTheme(window),
    systemDark: dark.matches,
    covered: false,
    highlighted: null,
    table: null,
    keyMapOpen: false,
    saveOpen: false,
    addingData: false,
    unfolded: [],
    explained: null,
    glossary: null,
    axisOpen: null,
    announcement: () => '',
  }));
  dark.addEventListener('change', () => store.setState({ systemDark: dark.matches }));
  window.addEventListener('resize', () => {
    const arrangement = arrangementOf(window.innerWidth);
    if (arrangement !== store.getState().arrangement) store.setState({ arrangement });
  });
  return store;
}

/** Chooses a theme and keeps it; where the browser keeps nothing, it lasts as long as the page. */
export function chooseTheme(store: ViewStore, window: Window, themeChoice: ThemeChoice): void {
  store.setState({ themeChoice });
  keepTheme(window, themeChoice);
}
