import { type Cited, citationsOf } from './citations.ts';
import type { Search } from './search.ts';

/** What every file of a search says of it. */
interface Described extends Cited, Pick<Search, 'id' | 'title' | 'signature' | 'massRangesMeV'> {
  readonly provenance: { readonly kind: Search['provenanceKind']; readonly note: string };
}

/** The fields of a search that stand in its file as they are. */
export const searchHead = (described: Described) => ({
  id: described.id,
  title: described.title,
  signature: described.signature,
  citations: citationsOf(described),
  massRangesMeV: described.massRangesMeV,
  provenanceKind: described.provenance.kind,
  provenanceNote: described.provenance.note,
});
