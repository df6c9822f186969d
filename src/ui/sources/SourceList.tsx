import { lateParts } from '../../words/en/lateParts.ts';
import { paperWords } from '../../words/en/papers.ts';
import { sourceWords } from '../../words/en/sources.ts';
import { lateComponent } from '../late/lateComponent.ts';
import { Place } from '../late/Place.tsx';
import { officialWords } from '../../words/en/official.ts';
import { officialState } from '../official/officialState.ts';
import { useAnswers, useLayerState, useReferences } from '../page/PageContext.tsx';
import { papers, provenanceWords } from './papers.ts';
import { referenceLine } from './references.ts';
import './sources.css';

const UsedIn = lateComponent(
  () => import('../figures/UsedIn.tsx').then((all) => all.UsedIn),
  () => lateParts.figures,
);

/** Where the inputs of every search come from, and the papers. */
export function SourceList({ onClose }: { readonly onClose: () => void }) {
  const summaries = useAnswers((answers) => answers.summaries);
  const references = useReferences();
  return (
    <>
      <h2 className="unseen">{sourceWords.heading}</h2>
      {Object.values(summaries).map((summary) => (
        <section key={summary.search}>
          <h3>{summary.title}</h3>
          <p>
            <strong>{provenanceWords(summary.provenanceKind)}</strong>
            <OfficialOf search={summary.search} />{' '}
            {summary.provenanceKind !== 'official-table' && summary.provenanceNote}
          </p>
          {summary.citations.length > 0 && (
            <p>
              {sourceWords.restsOn(summary.citations.map((key) => referenceLine(key, references)).join('; '))}
            </p>
          )}
          <Place subject={() => lateParts.figures}>
            <UsedIn search={summary.search} onOpen={onClose} />
          </Place>
        </section>
      ))}
      <h3>{sourceWords.papers}</h3>
      <ul>
        {papers.map((paper) => (
          <li key={paper.arxiv}>
            {paperWords.name(paper.year)}: {paper.reference},{' '}
            <a href={`https://arxiv.org/abs/${paper.arxiv}`} rel="noreferrer" target="_blank">
              arXiv:{paper.arxiv}
            </a>
          </li>
        ))}
      </ul>
      <button type="button" className="link" onClick={onClose}>
        {sourceWords.close}
      </button>
    </>
  );
}

/** The official tables that a search computes with, and what is still not official where they are all that it needs. */
function OfficialOf({ search }: { readonly search: string }) {
  const { official = [] } = useLayerState(officialState);
  const names = official
    .filter((table) => table.search === search)
    .map(({ name, role }) => officialWords.row(name, officialWords.role(role)));
  return names.length === 0 ? null : <> {officialWords.sources(names.join('; '))}</>;
}
