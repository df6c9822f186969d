import type { PointAnswer } from '../../../engine/answer.ts';
import { constrains } from '../../../engine/verdict.ts';
import { formatQuantity, tight } from '../../../plot/format.ts';
import type { RichText } from '../../../plot/scene.ts';
import { supposedPointWords as words } from '../../../words/en/supposed.ts';
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
import { silences } from '../../../words/en/silences.ts';
import { supposedPoint } from './whatIfNumbers.ts';
import { whatIfOf } from './whatIfAnswers.ts';

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
        <Rich text={joined(...words.silent(suppositionLabel(search), silences.sentence(search.silence)))} />
      </p>
    );
  }
  const strength = search.signalStrength.observed;
  const isStale = found.massMeV !== point.massMeV || found.branchingRatio !== point.branchingRatio;
  const seen = point.searches.find((each) => each.search === search.search)?.observedCount;
  const isSame = Object.is(search.observedCount, seen);
  const count: RichText = rich(isSame ? words.unchanged : words.counts(search.observedCount));
  return (
    <div className={`what-if-point ${isStale ? 'stale' : ''}`} data-testid="what-if-point">
      <div className="dot-row">
        <span className="what-if-name">{words.name}</span>
        {constrains(search.branchingRatioLimit.observed, strength) ? (
          <>
            <Dot strength={strength} style={searchFace(search.search, search.signature).style} />
            <Explained
              explain={() => explainStrength(found, search, 'observed')}
              testId={searchFieldId('what-if', 'mu')}
              spoken={words.spoken(spokenNumber(formatQuantity(strength)))}
              className="strength"
            >
              <Rich text={tight(formatQuantity(strength))} />
            </Explained>
          </>
        ) : (
          <span className="no-limit">{words.noConstraint}</span>
        )}
      </div>
      <p className="what-if-limit">
        <Rich
          text={joined(
            ...words.verdict[search.verdict](
              suppositionLabel(search),
              count,
              formatQuantity(search.branchingRatioLimit.observed),
            ),
          )}
        />
      </p>
    </div>
  );
}
