import { useChoices, useVerdict } from '../page/PageContext.tsx';
import { isGrey } from '../../plot/tokens.ts';
import { testIds } from '../testIds.ts';
import { Rich } from '../text/Rich.tsx';
import { ringOf, type VerdictState } from '../verdict/verdictStore.ts';
import { verdictWords } from '../verdict/verdictWords.ts';
import { ExcludedRange } from './ExcludedRange.tsx';
import './verdictLine.css';

const marks = {
  '✓': 'M4.6 10.4l3.5 3.5 7-7.6',
  '–': 'M5 10H15',
  '?': 'M7.2 7.6a2.8 2.6 0 1 1 4.2 2.2c-.9.5-1.4 1-1.4 2M10 14.6v.4',
} as const;

const whole = (state: VerdictState) => state;

/** The verdict with its round mark, the reason for it, and the couplings that are excluded at this mass. */
export function VerdictLine() {
  const lifetime = useChoices((choices) => choices.lifetime);
  const state = useVerdict(whole);
  const { mark, words, reason } = verdictWords(state, lifetime);
  const ring = ringOf(state);
  // Greys of other experiments are too faint for words.
  const colour = ring === 'ink' || isGrey(ring) ? undefined : { color: `var(--${ring}-text)` };
  const { status, code } = state.verdict;
  return (
    <div className="verdict" data-testid={testIds.verdict} data-verdict={status} data-code={code}>
      <svg className="mark" viewBox="0 0 20 20" aria-hidden="true" style={colour}>
        <circle cx="10" cy="10" r="9.5" fill="currentColor" />
        <path d={marks[mark]} fill="none" stroke="var(--background)" strokeWidth="2.2" />
      </svg>
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
