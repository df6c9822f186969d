import { set } from '../../../state/changes.ts';
import { signalAtCrosshair, writeToy } from '../../../state/toy.ts';
import { toyWords } from '../../../words/en/toy.ts';
import { ExplainedLayerRow } from '../../list/LayerRow.tsx';
import { useChange, useChoices, useKnown } from '../../page/PageContext.tsx';
import { rich } from '../../text/markup.ts';
import { ToyChoice } from '../../toy/ToyChoice.tsx';
import { toySentence } from '../../toy/toyAnswers.ts';

const facts = () => [rich(toyWords.facts.what), rich(toyWords.facts.seed)];

/** The row that generates one experiment with the signal at the crosshair, and says which one is shown. */
export function ToyRow() {
  const { commit } = useChange();
  const choices = useChoices((all) => all);
  const sentence = useKnown(toySentence);
  const shown = choices.toy !== '';
  const toggled = () => (shown ? '' : writeToy({ seed: 1, signal: signalAtCrosshair(choices) }));
  return (
    <li>
      <ExplainedLayerRow
        id="toy"
        shown={shown}
        onToggle={() => commit(set({ toy: toggled() }))}
        highlights={null}
        facts={facts}
        swatch={
          <svg className="swatch" viewBox="0 0 30 16" aria-hidden="true">
            <path d="M0 8H30" stroke="var(--ink-2)" strokeWidth="1.8" strokeDasharray="3 2" />
          </svg>
        }
      >
        <span className="layer-name words">{toyWords.row}</span>
      </ExplainedLayerRow>
      {shown && sentence === null && <ToyChoice id="toy-row" />}
      {sentence !== null && (
        <p className="hint complaint" role="status" data-testid="toy-complaint">
          {sentence}
        </p>
      )}
    </li>
  );
}
