import { set } from '../../../state/changes.ts';
import { isSlow } from '../../../statistics/methods.ts';
import { reachWords } from '../../../words/en/reach.ts';
import { ExplainedLayerRow } from '../../list/LayerRow.tsx';
import { useChange, useChoices } from '../../page/PageContext.tsx';
import { rich } from '../../text/markup.ts';
import { Rich } from '../../text/Rich.tsx';
import { reachLayer } from './reachAnswers.ts';

const facts = () => [rich(reachWords.facts.what), rich(reachWords.facts.steps)];

/** The row that draws where half of all experiments would find X. */
export function ReachRow() {
  const { commit } = useChange();
  const shown = useChoices(({ reach }) => reach);
  const slow = useChoices(({ method }) => isSlow(method));
  return (
    <li>
      <ExplainedLayerRow
        id={reachLayer}
        shown={shown}
        onToggle={() => commit(set({ reach: !shown }))}
        highlights={null}
        facts={facts}
        swatch={
          <svg className="swatch" viewBox="0 0 30 16" aria-hidden="true">
            <path d="M0 5H30" stroke="var(--ink-2)" strokeWidth="1.4" strokeDasharray="2 3" />
            <path d="M0 11H30" stroke="var(--ink-2)" strokeWidth="1.8" strokeDasharray="3 2" />
          </svg>
        }
      >
        <span className="layer-name words">
          <Rich text={rich(reachWords.row)} />
        </span>
      </ExplainedLayerRow>
      {shown && slow && (
        <p className="hint" role="status">
          {reachWords.slow}
        </p>
      )}
    </li>
  );
}
