import { useAnswers, useReferences } from '../page/PageContext.tsx';
import { papers, provenanceWords } from './papers.ts';
import { referenceLine } from './references.ts';
import './sources.css';

/** Where the inputs of every search come from, and the papers. */
export function SourceList({ onClose }: { readonly onClose: () => void }) {
  const summaries = useAnswers((answers) => answers.summaries);
  const references = useReferences();
  return (
    <>
      <h2 className="unseen">Sources</h2>
      {Object.values(summaries).map((summary) => (
        <section key={summary.search}>
          <h3>{summary.title}</h3>
          <p>
            <strong>{provenanceWords(summary.provenanceKind)}</strong> {summary.provenanceNote}
          </p>
          <p>Rests on: {summary.citations.map((key) => referenceLine(key, references)).join('; ')}.</p>
        </section>
      ))}
      <h3>Papers</h3>
      <ul>
        {papers.map((paper) => (
          <li key={paper.arxiv}>
            {paper.name}: {paper.reference},{' '}
            <a href={`https://arxiv.org/abs/${paper.arxiv}`} rel="noreferrer" target="_blank">
              arXiv:{paper.arxiv}
            </a>
          </li>
        ))}
      </ul>
      <button type="button" className="link" onClick={onClose}>
        Close
      </button>
    </>
  );
}
