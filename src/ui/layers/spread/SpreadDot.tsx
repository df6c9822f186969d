import type { PointAnswer } from '../../../engine/answer.ts';
import { formatQuantity } from '../../../plot/format.ts';
import { theoryWords as words } from '../../../words/en/theory.ts';
import { useKnown } from '../../page/PageContext.tsx';
import { useOutlook } from '../../readout/useOutlook.ts';
import { joined } from '../../text/markup.ts';
import { Rich } from '../../text/Rich.tsx';
import { spreadPoints } from './spreadAnswers.ts';
import { spreadVerdict } from './spreadVerdict.ts';
import './spread.css';

/** What the ends of the spread say at the crosshair: the verdict, and the range of the signal strength. */
export function SpreadDot({ point }: { readonly point: PointAnswer }) {
  const outlook = useOutlook(point);
  const verdict = useKnown((known) => spreadVerdict(spreadPoints(known, point), outlook));
  if (verdict === null) return null;
  const [lowest, highest] = verdict.strengths.map((strength) => formatQuantity(strength));
  return (
    <div className="spread-row" data-testid="spread">
      <div>
        <span>{words.dot}</span>
        <span className="strength">
          <Rich text={joined(...words.range(lowest, highest))} />
        </span>
      </div>
      <p data-testid="spread-verdict">
        <Rich text={verdict.sentence} />
      </p>
    </div>
  );
}
