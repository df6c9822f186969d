import type { Choices } from '../../state/choices.ts';
import { visibleSearches } from '../../state/searches.ts';
import { placeWords } from '../../words/en/place.ts';

/** What is said on a plane without searches: nothing where they are on their way, or could not be read, which the verdict says. */
export const nothingOnPlane = ({ hiddenSearches }: Pick<Choices, 'hiddenSearches'>): string | null =>
  visibleSearches(hiddenSearches).length === 0 ? placeWords.allHidden : null;

/** A mass for chips and sentences: as many digits as the arrow keys can change. */
export function massText(massMeV: number): string {
  return massMeV.toFixed(massMeV === Math.round(massMeV) ? 0 : 1);
}

/** What is said where none of the searches shown looks at a mass. */
export const notCovered = (massMeV: number): string => placeWords.notCovered(massText(massMeV));
