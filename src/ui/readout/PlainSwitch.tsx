import { toggleWording } from '../../state/presentationChanges.ts';
import { plainSwitchWords } from '../../words/en/plainSwitch.ts';
import './plainSwitch.css';
import { useChange, useChoices } from '../page/PageContext.tsx';

/** Switches between the words of physics and plain ones, on the whole page. */
export function PlainSwitch() {
  const { commit } = useChange();
  const isPlain = useChoices(({ wording }) => wording === 'plain');
  return (
    <button
      type="button"
      className="plain-switch"
      aria-pressed={isPlain}
      title={plainSwitchWords.hint}
      data-testid="plain-words"
      onClick={() => commit(toggleWording)}
    >
      {plainSwitchWords.button}
    </button>
  );
}
