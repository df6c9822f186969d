import type { PublishedCurve } from '../../../data/publishedCurveSchema.ts';
import type { RichText } from '../../../plot/scene.ts';
import { noteWords } from '../../../words/en/notes.ts';
import { withRaisedSigns } from '../../bounds/raised.ts';
import { provenanceWord } from '../../sources/papers.ts';
import { joined } from '../../text/markup.ts';

/** How the published limits on the plot were obtained, in one sentence; none where there are none. */
export function publishedNotes(
  curves: readonly Pick<PublishedCurve, 'title' | 'provenance'>[],
): readonly RichText[] {
  if (curves.length === 0) return [];
  const each = curves.map(({ title, provenance }) =>
    joined(...noteWords.curve(withRaisedSigns(title), provenanceWord(provenance.kind))),
  );
  return [joined(...noteWords.compared(each.flatMap((curve, k) => (k === 0 ? curve : joined('; ', curve)))))];
}
