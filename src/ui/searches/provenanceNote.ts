import type { SearchSummary } from '../../engine/answer.ts';
import type { RichText } from '../../plot/scene.ts';
import { listed } from '../text/listed.ts';
import { joined, rich } from '../text/markup.ts';
import { isReconstructed, searchFace } from './faces.ts';

type Named = Pick<SearchSummary, 'search' | 'signature' | 'provenanceKind'>;

const names = (searches: readonly Named[]): RichText =>
  listed(searches.map(({ search, signature }) => searchFace(search, signature).short));

/**
 * Which inputs are reconstructed, and which limits are read off a published figure.
 * @param searches on the plot
 * @returns one sentence, or none where all is published
 */
export function provenanceNote(searches: readonly Named[]): readonly RichText[] {
  const reconstructed = searches.filter(isReconstructed);
  const readOff = searches.filter(({ provenanceKind }) => provenanceKind === 'read-off-figure');
  const first: RichText =
    reconstructed.length === 0
      ? []
      : [
          ...joined('Inputs of ', names(reconstructed), ' are '),
          { text: 'reconstructed from the published limit', strong: true },
        ];
  const second: RichText =
    readOff.length === 0
      ? []
      : joined(
          first.length === 0 ? 'Limits of ' : '; limits of ',
          names(readOff),
          ' are read off published figures',
        );
  const sentence = [...first, ...second];
  return sentence.length === 0 ? [] : [[...sentence, ...rich('.')]];
}
