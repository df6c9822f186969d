import type { ToySource } from '../searches/toys/toySource.ts';
import type { OfficialUse, PlacedExcess, Search, Signature } from '../searches/search.ts';

/** What a reader must know about a search, the same in every answer that mentions it. */
export interface SearchSummary {
  readonly search: string;
  readonly title: string;
  readonly signature: Signature;
  readonly provenanceKind: string;
  readonly provenanceNote: string;
  readonly massRangesMeV: readonly (readonly [number, number])[];
  /** Keys into references.bib, the search's own publication first. */
  readonly citations: readonly string[];
  /** An excess that was put into its reconstructed counts; absent where there is none. */
  readonly placedExcess?: PlacedExcess;
  /** Official tables that it was given in the place of what was reconstructed; absent where there are none. */
  readonly official?: readonly OfficialUse[];
  /** In what other events can be supposed; absent where in nothing. */
  readonly suppositions?: Search['suppositions'];
  /** Events supposed in the window of a hypothesis: what is called observed is then a projection. Absent where there are none. */
  readonly supposed?: { readonly hypothesisMeV: number; readonly count: number };
  /** The generated experiment that stands in the place of data; absent for data. */
  readonly toy?: ToySource;
}
