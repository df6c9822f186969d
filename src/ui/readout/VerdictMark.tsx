import type { CSSProperties } from 'react';
import { isGrey } from '../../plot/tokens.ts';
import { ringOf, type VerdictState } from '../verdict/verdictStore.ts';
import type { VerdictWords } from '../verdict/verdictWords.ts';

const marks = {
  '✓': 'M4.6 10.4l3.5 3.5 7-7.6',
  '–': 'M5 10H15',
  '?': 'M7.2 7.6a2.8 2.6 0 1 1 4.2 2.2c-.9.5-1.4 1-1.4 2M10 14.6v.4',
} as const;

/** Colour of a verdict: that of what excludes the point; greys of other experiments are too faint for words. */
export function verdictColour(state: VerdictState): CSSProperties | undefined {
  const ring = ringOf(state);
  return ring === 'ink' || isGrey(ring) ? undefined : { color: `var(--${ring}-text)` };
}

interface VerdictMarkProps {
  readonly mark: VerdictWords['mark'];
  readonly colour: CSSProperties | undefined;
}

/** The round mark of a verdict. */
export function VerdictMark({ mark, colour }: VerdictMarkProps) {
  return (
    <svg className="mark" viewBox="0 0 20 20" aria-hidden="true" style={colour}>
      <circle cx="10" cy="10" r="9.5" fill="currentColor" />
      <path d={marks[mark]} fill="none" stroke="var(--background)" strokeWidth="2.2" />
    </svg>
  );
}
