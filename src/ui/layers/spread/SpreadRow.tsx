import { theoryOf } from '../../../physics/models/theory.ts';
import { set } from '../../../state/changes.ts';
import { theoryWords as words } from '../../../words/en/theory.ts';
import { ExplainedLayerRow } from '../../list/LayerRow.tsx';
import { useChange, useChoices } from '../../page/PageContext.tsx';
import { joined } from '../../text/markup.ts';
import { spreadLayer } from './spreadAnswers.ts';
import { spreadEnds, spreadInputs } from './spreadInputs.ts';

/** The row that draws edges as bands over the inputs of theory; none where the lifetime is fixed, which rests on no theory. */
export function SpreadRow() {
  const { commit } = useChange();
  const shown = useChoices(({ spread }) => spread);
  const model = useChoices((choices) => choices.model);
  const isFixed = useChoices(({ lifetime }) => lifetime !== 'implied');
  const hasInputs = theoryOf(model) !== undefined;
  if (isFixed || (!hasInputs && !shown)) return null;
  const facts = () =>
    hasInputs ? [joined(...words.facts.what(spreadInputs(model, true))), ...spreadEnds(model)] : [];
  return (
    <li>
      <ExplainedLayerRow
        id={spreadLayer}
        shown={shown}
        onToggle={() => commit(set({ spread: !shown }))}
        highlights={null}
        facts={facts}
        swatch={
          <svg className="swatch" viewBox="0 0 30 16" aria-hidden="true">
            <path d="M0 4H30V12H0Z" fill="var(--ink-2)" opacity="0.25" />
            <path d="M0 4H30M0 12H30" stroke="var(--ink-2)" strokeWidth="1" strokeDasharray="3 2" />
          </svg>
        }
      >
        <span className="layer-name words">{words.row}</span>
      </ExplainedLayerRow>
      {shown && !hasInputs && (
        <p className="hint" role="status">
          {words.none}
        </p>
      )}
    </li>
  );
}
