import type { PointAnswer } from '../../../engine/answer.ts';
import { constrains } from '../../../engine/verdict.ts';
import { formatQuantity, tight } from '../../../plot/format.ts';
import type { RichText } from '../../../plot/scene.ts';
import { Explained } from '../../controls/Explained.tsx';
import { useChoices, useKnown } from '../../page/PageContext.tsx';
import { Dot } from '../../readout/Dot.tsx';
import { explainStrength } from '../../readout/explain.ts';
import { searchFace } from '../../searches/faces.ts';
import { suppositionLabel } from '../../searches/supposition.ts';
import { searchFieldId } from '../../testIds.ts';
import { joined, rich } from '../../text/markup.ts';
import { Rich } from '../../text/Rich.tsx';
import { spokenNumber } from '../../text/spoken.ts';
import { supposedPoint } from './whatIfNumbers.ts';
import { whatIfOf } from './whatIfAnswers.ts';

const verdicts = {
  excluded: 'would be excluded',
  allowed: 'would be allowed',
  'on the edge': 'on the edge',
  silent: '',
} as const;

/** The row of the readout that says what the supposed events would make of the point. */
export function WhatIfDot({ point }: { readonly point: PointAnswer }) {
  const state = useKnown(whatIfOf);
  const supposes = useChoices(({ whatIf }) => whatIf !== null);
  const supposed = useKnown(({ choices }) => supposedPoint(choices, state));
  if (!supposes) return null;
  if (state.sentence !== null) return <p className="what-if-limit complaint">{state.sentence}</p>;
  if (supposed === null) return null;
  const { point: found, search } = supposed;
  if (search.silence !== null) {
    return (
      <p className="what-if-limit" data-testid="what-if-point">
        <Rich text={joined(suppositionLabel(search), `. ${search.silence}`)} />
      </p>
    );
  }
  const strength = search.signalStrength.observed;
  const isStale = found.massMeV !== point.massMeV || found.branchingRatio !== point.branchingRatio;
  const seen = point.searches.find((each) => each.search === search.search)?.observedCount;
  const isSame = Object.is(search.observedCount, seen);
  const count: RichText = isSame ? rich('nothing changes') : rich(`*n* = ${search.observedCount}`);
  return (
    <div className={`what-if-point ${isStale ? 'stale' : ''}`} data-testid="what-if-point">
      <div className="dot-row">
        <span className="what-if-name">supposed</span>
        {constrains(search.branchingRatioLimit.observed, strength) ? (
          <>
            <Dot strength={strength} style={searchFace(search.search, search.signature).style} />
            <Explained
              explain={() => explainStrength(found, search, 'observed')}
              testId={searchFieldId('what-if', 'mu')}
              spoken={`signal strength with the supposed events, ${spokenNumber(formatQuantity(strength))}`}
              className="strength"
            >
              <Rich text={tight(formatQuantity(strength))} />
            </Explained>
          </>
        ) : (
          <span className="no-limit">does not constrain</span>
        )}
      </div>
      <p className="what-if-limit">
        <Rich
          text={joined(
            suppositionLabel(search),
            '; here ',
            count,
            ', B < ',
            formatQuantity(search.branchingRatioLimit.observed),
            `, ${verdicts[search.verdict]}`,
          )}
        />
      </p>
    </div>
  );
}
