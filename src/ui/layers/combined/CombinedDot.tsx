import type { CombinationAnswer, LeftOutReason, PointAnswer } from '../../../engine/answer.ts';
import type { Silence } from '../../../engine/silence.ts';
import { decidingCurve } from '../../../engine/verdict.ts';
import { formatQuantity, tight } from '../../../plot/format.ts';
import type { RichText } from '../../../plot/scene.ts';
import { combinedWords } from '../../../words/en/combined.ts';
import { listWords } from '../../../words/en/lists.ts';
import { Explained } from '../../controls/Explained.tsx';
import { useAnswer, useChoices } from '../../page/PageContext.tsx';
import { useOutlook } from '../../readout/useOutlook.ts';
import { searchFace } from '../../searches/faces.ts';
import { searchFieldId } from '../../testIds.ts';
import { joined, rich } from '../../text/markup.ts';
import { Rich } from '../../text/Rich.tsx';
import { spokenNumber } from '../../text/spoken.ts';
import { notCovered } from '../../verdict/placeWords.ts';
import { combinationWords } from '../../../words/en/combination.ts';
import { isCombined, pointKey } from './combinedAnswers.ts';

const ofPublication: readonly Silence['code'][] = ['no-projection', 'cls-only', 'confidence-level'];

/** Whether a reader would wonder why a search is left out, which those that do not see the point do not call for. */
function isExplained(reason: LeftOutReason): boolean {
  if (reason.code === 'silent') return ofPublication.includes(reason.silence.code);
  return reason.code === 'limits-only' || reason.code === 'part-of' || reason.code === 'too-weak';
}

function linesOf({
  combined,
  leftOut,
  cls,
  method,
  share,
  decidedBy,
  massMeV,
}: CombinationAnswer & { share: string }): RichText[] {
  const names = (searches: readonly { readonly search: string }[]) =>
    searches.flatMap(({ search }, k) => joined(k === 0 ? '' : listWords.then, searchFace(search).short));
  if (combined.length < 2) {
    if (decidedBy === null) return [rich(notCovered(massMeV))];
    const by = decidedBy === 'combination' ? combined : [{ search: decidedBy }];
    return [joined(...combinedWords.alone(names(by)))];
  }
  return [
    joined(...combinedWords.product(names(combined), method)),
    rich(combinedWords.shares(share, cls.toPrecision(2))),
    ...leftOut
      .filter(({ reason }) => isExplained(reason))
      .map(({ search, reason }) => joined(searchFace(search).short, `: ${combinationWords.leftOut(reason)}`)),
  ];
}

/** A row of the readout: the signal strength of all searches together, where more than one with counts sees the point. */
export function CombinedDot({ point }: { readonly point: PointAnswer }) {
  const combine = useChoices((choices) => choices.combine);
  const outlook = useOutlook(point);
  const answer = useAnswer(pointKey, 'combination');
  if (!isCombined(point, combine) || answer === null || (answer.combined.length < 2 && !combine)) return null;
  const here =
    answer.massMeV === point.massMeV &&
    answer.amplitudeCoupling === point.amplitudeCoupling &&
    answer.model === point.model;
  const curve = decidingCurve(outlook);
  const isObserved = curve === 'observed' || point.exposure !== 1;
  const strength = isObserved ? answer.strength : answer.signalStrength[curve];
  const share = answer.combined.map((each) => `${Math.round(100 * each.share)} %`).join(listWords.and);
  return (
    <div className={`combined-row ${here ? '' : 'stale'}`} data-testid="combined">
      <span>{combinedWords.dot}</span>
      <Explained
        explain={() => ({
          lines: linesOf({ ...answer, share }),
          source: 'A. L. Read, J. Phys. G 28 (2002) 2693',
        })}
        testId={searchFieldId('combined', 'mu')}
        spoken={combinedWords.spoken(spokenNumber(formatQuantity(strength)))}
        className="strength"
      >
        <Rich text={tight(formatQuantity(strength))} />
      </Explained>
    </div>
  );
}
