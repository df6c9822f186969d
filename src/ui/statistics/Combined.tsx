import { useEffect, useState } from 'react';
import type { CombinationAnswer, PointAnswer } from '../../engine/answer.ts';
import { formatQuantity, tight } from '../../plot/format.ts';
import { decidingCurve } from '../../engine/verdict.ts';
import type { RichText } from '../../plot/scene.ts';
import { requestsOf } from '../../state/requests.ts';
import { isCombinable } from '../../statistics/methods.ts';
import { Explained } from '../controls/Explained.tsx';
import { pool } from '../engine/pool.ts';
import { useChoices, usePage } from '../page/PageContext.tsx';
import { outlookOf } from '../verdict/outlook.ts';
import { searchFace } from '../searches/faces.ts';
import { searchFieldId } from '../testIds.ts';
import { spokenNumber } from '../text/spoken.ts';
import { joined, rich } from '../text/markup.ts';
import { Rich } from '../text/Rich.tsx';
import { notCovered } from '../verdict/verdictWords.ts';
import './combined.css';

/** The combination is computed when the crosshair rests. */
const restMs = 150;

/** Whether at least two searches with counts of their own speak at a point. */
function worthwhile({ searches, method }: PointAnswer): boolean {
  const counting = searches.filter(
    (each) =>
      each.silence === null && each.expectedSignal > 0 && !searchFace(each.search, each.signature).earlier,
  );
  return counting.length > 1 && isCombinable(method);
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
    searches.flatMap(({ search }, k) => joined(k === 0 ? '' : ', ', searchFace(search).short));
  if (combined.length < 2) {
    if (decidedBy === null) return [rich(notCovered(massMeV))];
    const by = decidedBy === 'combination' ? combined : [{ search: decidedBy }];
    return [joined('Only one search speaks here, or is stronger alone: ', names(by), '.')];
  }
  return [
    joined('CL_s of the weighted sum of the counts of ', names(combined), `, by ${method}.`),
    rich(`They bring ${share} of the expected sensitivity. CL_s = ${cls.toPrecision(2)} at the crosshair.`),
    ...leftOut
      .filter(({ reason }) => /published|data are part|less than/.test(reason))
      .map(({ search, reason }) => joined(searchFace(search).short, `: ${reason}`)),
  ];
}

/** A row of the readout: the signal strength of all searches together, where more than one with counts sees the point. */
export function Combined({ point }: { readonly point: PointAnswer }) {
  const { bound } = usePage();
  const [answer, setAnswer] = useState<CombinationAnswer | null>(null);
  const combine = useChoices((choices) => choices.combine);
  const wanted = worthwhile(point) || (combine && isCombinable(point.method));
  useEffect(() => {
    if (!wanted) return;
    const waiting = setTimeout(() => {
      const request = requestsOf(bound.store.getState().choices).point;
      void pool
        .run({ ...request, task: 'combination' }, { channel: 'combination', affinity: 'statistics' })
        .then((result) => {
          if (result.ok) setAnswer(result.answer);
        });
    }, restMs);
    return () => clearTimeout(waiting);
  }, [bound, point, wanted]);
  if (!wanted || answer === null || (answer.combined.length < 2 && !combine)) return null;
  const here =
    answer.massMeV === point.massMeV &&
    answer.amplitudeCoupling === point.amplitudeCoupling &&
    answer.model === point.model;
  const { kind } = bound.store.getState().choices;
  const curve = decidingCurve(outlookOf({ kind, exposure: point.exposure }));
  const isObserved = curve === 'observed' || point.exposure !== 1;
  const strength = isObserved ? answer.strength : answer.signalStrength[curve];
  const share = answer.combined.map((each) => `${Math.round(100 * each.share)} %`).join(' and ');
  return (
    <div className={`combined-row ${here ? '' : 'stale'}`} data-testid="combined">
      <span>combined</span>
      <Explained
        explain={() => ({
          lines: linesOf({ ...answer, share }),
          source: 'A. L. Read, J. Phys. G 28 (2002) 2693',
        })}
        testId={searchFieldId('combined', 'mu')}
        spoken={`signal strength of all combined, ${spokenNumber(formatQuantity(strength))}`}
        className="strength"
      >
        <Rich text={tight(formatQuantity(strength))} />
      </Explained>
    </div>
  );
}
