/** What a data file says of the publications it rests on. */
export interface Cited {
  readonly citation: string;
  readonly alsoCited?: readonly string[] | undefined;
}

/**
 * Keys into references.bib of everything that a data file rests on.
 * @returns the publication of the file itself first
 */
export function citationsOf({ citation, alsoCited = [] }: Cited): readonly string[] {
  return [citation, ...alsoCited];
}
