import { detectorTerms } from './detector.ts';
import { limitTerms } from './limits.ts';
import { pageTerms } from './page.ts';
import { particleTerms } from './particles.ts';
import { quantityTerms } from './quantities.ts';
import type { TermWords } from './term.ts';

/** A symbol or term that the glossary explains. */
export type TermId =
  | keyof typeof particleTerms
  | keyof typeof quantityTerms
  | keyof typeof limitTerms
  | keyof typeof pageTerms
  | keyof typeof detectorTerms;

/** What is said of a term, in the language spoken now. */
export function termWords(id: TermId): TermWords {
  const all: Readonly<Record<TermId, TermWords>> = {
    ...particleTerms,
    ...quantityTerms,
    ...limitTerms,
    ...pageTerms,
    ...detectorTerms,
  };
  return all[id];
}
