import type { PointAnswer } from '../../engine/answer.ts';
import { useChoices } from '../page/PageContext.tsx';
import { searchFace } from '../searches/faces.ts';
import { testIds } from '../testIds.ts';
import { Rich } from '../text/Rich.tsx';
import { verdictOf } from './verdict.ts';

const marks = {
  '✓': 'M4.6 10.4l3.5 3.5 7-7.6',
  '–': 'M5 10H15',
  '?': 'M7.2 7.6a2.8 2.6 0 1 1 4.2 2.2c-.9.5-1.4 1-1.4 2M10 14.6v.4',
} as const;

/** The verdict with its round mark, and the reason for it. */
export function VerdictLine({ point }: { readonly point: PointAnswer }) {
  const kind = useChoices((choices) => choices.kind);
  const { mark, words, reason, verdict, search } = verdictOf(point, kind);
  const spoken = point.searches.find((each) => each.search === search);
  const style = verdict === 'excluded' && spoken ? searchFace(spoken.search, spoken.signature).style : null;
  const colour = style === null ? undefined : { color: `var(--${style}-text)` };
  return (
    <div className="verdict" data-testid={testIds.verdict} data-verdict={verdict}>
      <svg className="mark" viewBox="0 0 20 20" aria-hidden="true" style={colour}>
        <circle cx="10" cy="10" r="9.5" fill="currentColor" />
        <path d={marks[mark]} fill="none" stroke="var(--background)" strokeWidth="2.2" />
      </svg>
      <p className="verdict-words" style={colour}>
        {words}
      </p>
      <p className="reason">
        <Rich text={reason} />
      </p>
    </div>
  );
}
