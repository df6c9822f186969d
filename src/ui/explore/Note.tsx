import { useAnswers, useChoices } from '../page/PageContext.tsx';
import { isReconstructed, searchFace } from '../searches/faces.ts';
import { Rich } from '../text/Rich.tsx';

/** Says which inputs on the plot are reconstructed. */
export function Note() {
  const summaries = useAnswers((answers) => answers.summaries);
  const hidden = useChoices((choices) => choices.hiddenSearches);
  const reconstructed = Object.values(summaries).filter(
    (summary) => isReconstructed(summary) && !hidden.includes(summary.search),
  );
  if (reconstructed.length === 0) return null;
  return (
    <>
      Inputs of{' '}
      {reconstructed.map((summary, index) => (
        <span key={summary.search}>
          {index > 0 && ', '}
          <Rich text={searchFace(summary.search, summary.signature).name} />
        </span>
      ))}{' '}
      are <strong>reconstructed from the published limit</strong>.
    </>
  );
}
