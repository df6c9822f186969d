import { useMemo } from 'react';
import type { PointAnswer } from '../../../engine/answer.ts';
import { type Standing, standingOf } from '../../../engine/verdict.ts';
import { formatQuantity, plainText, tight } from '../../../plot/format.ts';
import { boundWords } from '../../../words/en/bounds.ts';
import { useAnswer, useChoices, useEntry } from '../../page/PageContext.tsx';
import { Dot } from '../../readout/Dot.tsx';
import { Rich } from '../../text/Rich.tsx';
import { boundName, isDrawn } from '../../bounds/boundRow.ts';
import { recastPointKey } from '../../bounds/boundsState.ts';
import { recastRemarks } from './recastRemarks.ts';
import { useBoundRows } from './useBoundRows.ts';

/** Recast limits are published ones, so without projection. */
const published = { exposure: 1 } as const;

/** Rows of the dot plot for limits of other experiments that are recast: those on the plot. */
export function RecastDots({ point }: { readonly point: PointAnswer }) {
  const rows = useBoundRows();
  const implied = useChoices((choices) => choices.lifetime === 'implied');
  const drawn = useMemo(
    () =>
      rows.flatMap((row) => (implied && isDrawn(row) && row.bound.status === 'recast' ? [row.bound] : [])),
    [rows, implied],
  );
  const confidenceLevel = useChoices((choices) => choices.confidenceLevel);
  const remarks = useMemo(() => recastRemarks(drawn, confidenceLevel), [drawn, confidenceLevel]);
  const answer = useAnswer(recastPointKey, 'point');
  const { stale } = useEntry(recastPointKey);
  if (drawn.length === 0) return null;
  const current = answer?.model === point.model ? answer : null;
  const standingAt = (recast: string) => {
    const found = current?.searches.find(({ search }) => search === recast);
    return found === undefined ? undefined : standingOf(found, published);
  };
  return (
    <div className={`recasts ${current !== null && stale ? 'earlier-point' : ''}`}>
      <p>{boundWords.recastHere}</p>
      {drawn.map((bound) => (
        <div key={bound.id} className="dot-row" data-testid={`recast-${bound.id}`}>
          <span>
            <Rich text={boundName(bound)} />
            <span className="why"> {boundWords.recast}</span>
          </span>
          <Strength value={standingAt(bound.recast)} />
        </div>
      ))}
      {remarks.map((remark) => (
        <p key={plainText(remark)} className="recast-remark">
          <Rich text={remark} />
        </p>
      ))}
    </div>
  );
}

/** Rows stay while the crosshair moves, with words where there is no number. */
function Strength({ value: standing }: { readonly value: Standing | undefined }) {
  if (standing === undefined) return <span className="no-limit" />;
  if (standing.verdict === 'silent') return <span className="no-limit">{boundWords.noLimit}</span>;
  if (!standing.constrains) return <span className="no-limit">{boundWords.noConstraint}</span>;
  const value = standing.strength;
  return (
    <>
      <Dot strength={value} style="grey1" />
      <span className="strength">
        <Rich text={tight(formatQuantity(value))} />
      </span>
    </>
  );
}
