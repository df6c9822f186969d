import type { ExclusionAnswer, SearchSummary } from '../../../engine/answer.ts';
import { useAnswers, useChoices } from '../../page/PageContext.tsx';
import { isReconstructed, searchFace } from '../../searches/faces.ts';
import { Rich } from '../../text/Rich.tsx';

/** Whether a search on the plot has edges that rest on a simulated acceptance beyond the published lifetimes. */
const hasSimulatedEdges = (exclusion: ExclusionAnswer | null): boolean =>
  exclusion?.searches.some(({ curves }) =>
    curves.some(({ regions }) => regions.some(({ simulatedEdges }) => simulatedEdges.length > 0)),
  ) ?? false;

/**
 * Says which inputs on the plot are reconstructed, which limits were read off a published figure, and what dashed edges of
 * regions rest on.
 */
export function SearchesNote() {
  const summaries = useAnswers((answers) => answers.summaries);
  const hidden = useChoices((choices) => choices.hiddenSearches);
  const shown = Object.values(summaries).filter(({ search }) => !hidden.includes(search));
  const isSimulated = useAnswers(({ exclusion }) => hasSimulatedEdges(exclusion));
  const reconstructed = shown.filter(isReconstructed);
  const readOff = shown.filter(({ provenanceKind }) => provenanceKind === 'read-off-figure');
  return (
    <>
      {reconstructed.length > 0 && (
        <>
          Inputs of <Names of={reconstructed} /> are <strong>reconstructed from the published limit</strong>
          {readOff.length > 0 ? '; ' : '.'}
        </>
      )}
      {readOff.length > 0 && (
        <>
          limits of <Names of={readOff} /> are read off published figures.
        </>
      )}
      {isSimulated && <> Where the edge of a filled region is dashed, it rests on a simulated acceptance.</>}
    </>
  );
}

function Names({ of }: { readonly of: readonly SearchSummary[] }) {
  return (
    <>
      {of.map((summary, index) => (
        <span key={summary.search}>
          {index > 0 && (index === of.length - 1 ? ' and ' : ', ')}
          <Rich text={searchFace(summary.search, summary.signature).short} />
        </span>
      ))}
    </>
  );
}
