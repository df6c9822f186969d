import { set } from '../../../state/changes.ts';
import { ExplainedLayerRow } from '../../list/LayerRow.tsx';
import { useChange, useChoices, useEntry } from '../../page/PageContext.tsx';
import { rich } from '../../text/markup.ts';
import { combinedLayer, regionKey } from './combinedAnswers.ts';

const facts = [
  rich('One limit from all searches on the plot that see the particle, by the product of their likelihoods.'),
  rich(
    'A search of which only limits are published cannot enter the product; it counts where it alone is stronger.',
  ),
];

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
        facts={() => facts}
        swatch={
          <svg className="swatch" viewBox="0 0 30 16" aria-hidden="true">
            <path d="M0 8H30" stroke="var(--union-edge)" strokeWidth="2.2" />
          </svg>
        }
      >
        <span className="layer-name words">combined into one limit</span>
      </ExplainedLayerRow>
      {shown && (
        <p className="combined-state" role="status" data-testid="combined-state">
          {error?.sentence ?? (slow ? 'computing…' : '')}
        </p>
      )}
    </li>
  );
}
