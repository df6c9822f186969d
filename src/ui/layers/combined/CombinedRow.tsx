import { set } from '../../../state/changes.ts';
import { combinedWords } from '../../../words/en/combined.ts';
import { ExplainedLayerRow } from '../../list/LayerRow.tsx';
import { useChange, useChoices, useEntry } from '../../page/PageContext.tsx';
import { rich } from '../../text/markup.ts';
import { refusals } from '../../../words/en/refusals.ts';
import { combinedLayer, regionKey } from './combinedAnswers.ts';

const facts = () => [rich(combinedWords.facts.what), rich(combinedWords.facts.limitsAlone)];

/** The row that draws one limit of all searches over their regions. */
export function CombinedRow() {
  const { commit } = useChange();
  const shown = useChoices(({ combine }) => combine);
  const fixed = useChoices(({ lifetime }) => lifetime !== 'implied');
  const { slow, error } = useEntry(regionKey);
  if (fixed) return null;
  return (
    <li>
      <ExplainedLayerRow
        id={combinedLayer}
        shown={shown}
        onToggle={() => commit(set({ combine: !shown }))}
        highlights={combinedLayer}
        facts={facts}
        swatch={
          <svg className="swatch" viewBox="0 0 30 16" aria-hidden="true">
            <path d="M0 8H30" stroke="var(--union-edge)" strokeWidth="2.2" />
          </svg>
        }
      >
        <span className="layer-name words">{combinedWords.row}</span>
      </ExplainedLayerRow>
      {shown && (
        <p className="combined-state" role="status" data-testid="combined-state">
          {error !== null ? refusals.sentence(error.reason) : slow ? combinedWords.computing : ''}
        </p>
      )}
    </li>
  );
}
