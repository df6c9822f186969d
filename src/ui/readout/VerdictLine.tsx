import { useChoices, useVerdict } from '../page/PageContext.tsx';
import { testIds } from '../testIds.ts';
import { Rich } from '../text/Rich.tsx';
import type { VerdictState } from '../verdict/verdictStore.ts';
import { verdictWords } from '../verdict/verdictWords.ts';
import { ExcludedRange } from './ExcludedRange.tsx';
import { verdictColour, VerdictMark } from './VerdictMark.tsx';
import './verdictLine.css';

const whole = (state: VerdictState) => state;

/** The verdict with its round mark, the reason for it, and the couplings that are excluded at this mass. */
export function VerdictLine() {
  const lifetime = useChoices((choices) => choices.lifetime);
  const state = useVerdict(whole);
  const { mark, words, reason } = verdictWords(state, lifetime);
  const colour = verdictColour(state);
  const { status, code } = state.verdict;
  return (
    <div className="verdict" data-testid={testIds.verdict} data-verdict={status} data-code={code}>
      <VerdictMark mark={mark} colour={colour} />
      <p className="verdict-words" style={colour}>
        <Rich text={words} />
      </p>
      <p className="reason">
        <Rich text={reason} />
      </p>
      <ExcludedRange state={state} />
    </div>
  );
}
