import type { Choices } from '../../state/choices.ts';
import { isSameStep } from '../../state/permalink.ts';
import type { Slide } from './deck.ts';

/** Something that an arrow key leads to: a slide as it opens, or one of its pins. */
export interface TalkPlace {
  /** Number of the slide, from 0. */
  readonly slide: number;
  /** Number of the pin under the crosshair, from 0; null where the slide opens elsewhere. */
  readonly pin: number | null;
  readonly choices: Choices;
}

/** Every place of a talk in its order: each slide as it opens, then its pins, none twice in a row. */
export function placesOf(slides: readonly Slide[]): readonly TalkPlace[] {
  return slides.flatMap(({ choices }, slide) => {
    const { crosshair, pins } = choices;
    const isFirst = ({ massMeV, amplitudeCoupling }: Choices['crosshair']) =>
      massMeV === crosshair.massMeV && amplitudeCoupling === crosshair.amplitudeCoupling;
    const opening = pins.findIndex(isFirst);
    const later = pins
      .map((pin, k) => ({ slide, pin: k, choices: { ...choices, crosshair: pin } }))
      .filter(({ pin }) => pin > opening);
    return [{ slide, pin: opening < 0 ? null : opening, choices }, ...later];
  });
}

/** Whether a place shows the same as the page, wherever the crosshair is: title and number then tell the truth. */
export function isPlace(place: TalkPlace | undefined, choices: Choices): boolean {
  if (place === undefined) return false;
  const { view, deck, home, host, tour, language, wording } = choices;
  return isSameStep({ ...place.choices, view, deck, home, host, tour, language, wording }, choices);
}

/**
 * The place that the page shows, after going back in the browser too.
 * @param last the place that it showed before; −1 before the first
 * @returns that one where the speaker has changed something by hand
 */
export function placeShown(places: readonly TalkPlace[], choices: Choices, last: number): number {
  if (isPlace(places[last], choices)) return last;
  const found = places.findIndex((place) => isPlace(place, choices));
  return found < 0 ? Math.min(last, places.length - 1) : found;
}
