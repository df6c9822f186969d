import { createStore, type StoreApi } from 'zustand/vanilla';
import type { Choices } from '../../state/choices.ts';
import { type ChoiceStore, commit } from '../../state/store.ts';
import type { Slide } from './deck.ts';
import { type TalkPlace, placeShown, placesOf } from './places.ts';

/** A talk as it is given. */
export interface Talk {
  readonly slides: readonly Slide[];
  readonly places: readonly TalkPlace[];
  /** Number of the place that is shown; −1 before the first. */
  readonly at: number;
  readonly isBlank: boolean;
}

export type TalkStore = StoreApi<Talk>;

/** What the page shows at a place of the talk: its choices, in this talk and this language. */
const shownAt = (place: TalkPlace, { view, deck, home, host, language, wording }: Choices): Choices => ({
  ...place.choices,
  tour: null,
  view,
  deck,
  home,
  host,
  language,
  wording,
});

/** A talk without slides. */
export const createTalk = (): TalkStore =>
  createStore<Talk>(() => ({ slides: [], places: [], at: -1, isBlank: false }));

/** Goes to a place; beyond the ends nothing happens. A slide is a step of the history, a pin of it is not. */
export function goTo(talk: TalkStore, store: ChoiceStore, at: number): void {
  const place = talk.getState().places[at];
  if (place === undefined) return;
  talk.setState({ at });
  commit(store, (choices) => shownAt(place, choices));
}

/** Goes on to the next place, or back. */
export function stepTalk(talk: TalkStore, store: ChoiceStore, by: 1 | -1): void {
  goTo(talk, store, talk.getState().at + by);
}

/**
 * Gives a talk its slides.
 * @param opens whether it begins with the first of them; else what the page shows stays until the first step
 */
export function giveSlides(
  talk: TalkStore,
  store: ChoiceStore,
  slides: readonly Slide[],
  opens: boolean,
): void {
  const places = placesOf(slides);
  const at = placeShown(places, store.getState().choices, -1);
  talk.setState({ slides, places, at });
  if (at < 0 && opens) goTo(talk, store, 0);
}

/** Follows the choices: going back in the browser leads to the slide before. @returns a function that ends it */
export function followPlaces(talk: TalkStore, store: ChoiceStore): () => void {
  return store.subscribe(({ committed }, before) => {
    if (committed === before.committed) return;
    const { places, at } = talk.getState();
    talk.setState({ at: placeShown(places, committed, at) });
  });
}
