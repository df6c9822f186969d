import type { Choices } from '../../state/choices.ts';
import { visibleSearches } from '../../state/searches.ts';

/** What is said where every search is hidden. */
export const allHidden = 'All searches are hidden. Turn one on under “On the plot”.';

/** What is said on a plane without searches: nothing where they are on their way, or could not be read, which the verdict says. */
export const nothingOnPlane = ({ hiddenSearches }: Pick<Choices, 'hiddenSearches'>): string | null =>
  visibleSearches(hiddenSearches).length === 0 ? allHidden : null;

/** A mass for chips and sentences: as many digits as the arrow keys can change. */
export function massText(massMeV: number): string {
  return massMeV.toFixed(massMeV === Math.round(massMeV) ? 0 : 1);
}

/** What is said where none of the searches shown looks at a mass. */
export const notCovered = (massMeV: number): string => `No search shown covers ${massText(massMeV)} MeV.`;
