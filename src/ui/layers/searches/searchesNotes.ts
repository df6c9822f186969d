import type { ExclusionAnswer, SearchSummary } from '../../../engine/answer.ts';
import type { Silence } from '../../../engine/silence.ts';
import type { RichText } from '../../../plot/scene.ts';
import { noteWords } from '../../../words/en/notes.ts';
import type { PlaneContent } from '../../explore/contents.ts';
import { answerOf } from '../../planner/entries.ts';
import { provenanceNote } from '../../searches/provenanceNote.ts';
import { rich } from '../../text/markup.ts';
import type { Known } from '../layer.ts';

/** Whether a search on the plot has edges that rest on a simulated acceptance beyond the published lifetimes. */
const hasSimulatedEdges = (exclusion: ExclusionAnswer | null): boolean =>
  exclusion?.searches.some(({ curves }) =>
    curves.some(({ regions }) => regions.some(({ simulatedEdges }) => simulatedEdges.length > 0)),
  ) ?? false;

const exclusionIn = (entries: Known['entries']) => answerOf(entries, 'exclusion', 'exclusion');

type Spoken = SearchSummary & { readonly silence: Silence | null };

/** The searches that speak in planes with these contents; a panel may show any of them. */
export function speakingSearches(
  { entries }: Pick<Known, 'entries'>,
  shown: readonly PlaneContent[],
): readonly SearchSummary[] {
  const all: readonly Spoken[] = [
    ...(shown.some((content) => content !== 'limit') ? (exclusionIn(entries)?.searches ?? []) : []),
    ...(shown.some((content) => content !== 'model')
      ? (answerOf(entries, 'limits', 'limits')?.searches ?? [])
      : []),
  ];
  return [
    ...new Map(all.filter(({ silence }) => silence === null).map((each) => [each.search, each])).values(),
  ];
}

/** Which inputs of searches are reconstructed or read off, and what dashed edges of regions rest on. */
export function searchesNotes(
  known: Pick<Known, 'entries'>,
  shown: readonly PlaneContent[],
): readonly RichText[] {
  const isSimulated = shown.includes('model') && hasSimulatedEdges(exclusionIn(known.entries));
  return [
    ...provenanceNote(speakingSearches(known, shown)),
    ...(isSimulated ? [rich(noteWords.simulated)] : []),
  ];
}
