import { useChoices, useVerdict } from '../page/PageContext.tsx';
import { verdictColour, VerdictMark } from '../readout/VerdictMark.tsx';
import { testIds } from '../testIds.ts';
import { Rich } from '../text/Rich.tsx';
import type { VerdictState } from '../verdict/verdictStore.ts';
import { verdictWords } from '../verdict/verdictWords.ts';
import './shortVerdict.css';

const whole = (state: VerdictState) => state;

/** The verdict alone, with its mark. */
export function ShortVerdict() {
  const lifetime = useChoices((choices) => choices.lifetime);
  const state = useVerdict(whole);
  const { mark, words } = verdictWords(state, lifetime);
  const colour = verdictColour(state);
  const { status, code } = state.verdict;
  return (
    <span className="short-verdict" data-testid={testIds.verdict} data-verdict={status} data-code={code}>
      <VerdictMark mark={mark} colour={colour} />
      <span className="short-verdict-words" style={colour}>
        <Rich text={words} />
      </span>
    </span>
  );
}
