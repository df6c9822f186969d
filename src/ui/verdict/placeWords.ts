/** What is said where every search is hidden. */
export const allHidden = 'All searches are hidden. Turn one on under “On the plot”.';

/** A mass for chips and sentences: as many digits as the arrow keys can change. */
export function massText(massMeV: number): string {
  return massMeV.toFixed(massMeV === Math.round(massMeV) ? 0 : 1);
}

/** What is said where none of the searches shown looks at a mass. */
export const notCovered = (massMeV: number): string => `No search shown covers ${massText(massMeV)} MeV.`;
