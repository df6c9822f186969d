import type { SearchSummary } from '../../engine/answer.ts';
import type { RichText } from '../../plot/scene.ts';
import { noteWords } from '../../words/en/notes.ts';
import { listed } from '../text/listed.ts';
import { joined } from '../text/markup.ts';
import { searchFace } from './faces.ts';

type Named = Pick<SearchSummary, 'search' | 'signature' | 'provenanceKind'>;

const names = (searches: readonly Named[]): RichText =>
  listed(searches.map(({ search, signature }) => searchFace(search, signature).short));

/**
 * Which inputs are reconstructed, and which limits are read off a published figure.
 * @param searches on the plot
 * @returns one sentence, or none where all is published
 */
export function provenanceNote(searches: readonly Named[]): readonly RichText[] {
  const reconstructed = searches.filter(({ provenanceKind }) => provenanceKind === 'reconstructed');
  const readOff = searches.filter(({ provenanceKind }) => provenanceKind === 'read-off-figure');
  if (reconstructed.length === 0)
    return readOff.length === 0 ? [] : [joined(...noteWords.readOff(names(readOff)))];
  if (readOff.length === 0) return [joined(...noteWords.reconstructed(names(reconstructed)))];
  return [joined(...noteWords.both(names(reconstructed), names(readOff)))];
}
