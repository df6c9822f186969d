import { useMemo } from 'react';
import type { PointAnswer } from '../../../engine/answer.ts';
import { formatQuantity, tight } from '../../../plot/format.ts';
import { useAnswer, useChoices, useEntry } from '../../page/PageContext.tsx';
import { Dot } from '../../readout/Dot.tsx';
import { Rich } from '../../text/Rich.tsx';
import { boundName, isDrawn } from '../../bounds/boundRow.ts';
import { recastPointKey } from './boundsState.ts';
import { useBoundRows } from './useBoundRows.ts';

/** Rows of the dot plot for limits of other experiments that are recast: those on the plot. */
export function RecastDots({ point }: { readonly point: PointAnswer }) {
  const rows = useBoundRows();
  const implied = useChoices((choices) => choices.lifetime === 'implied');
  const drawn = useMemo(
    () =>
      rows.flatMap((row) => (implied && isDrawn(row) && row.bound.status === 'recast' ? [row.bound] : [])),
    [rows, implied],
  );
  const answer = useAnswer(recastPointKey, 'point');
  const { stale } = useEntry(recastPointKey);
  if (drawn.length === 0) return null;
  const current = answer?.model === point.model ? answer : null;
  const strengthOf = (recast: string) =>
    current?.searches.find(({ search }) => search === recast)?.signalStrength.observed;
  return (
    <div className={`recasts ${current !== null && stale ? 'earlier-point' : ''}`}>
      <p>Recast by KaonScope</p>
      {drawn.map((bound) => (
        <div key={bound.id} className="dot-row" data-testid={`recast-${bound.id}`}>
          <span>
            <Rich text={boundName(bound)} />
            <span className="why"> recast</span>
          </span>
          <Strength value={strengthOf(bound.recast)} />
        </div>
      ))}
    </div>
  );
}

/** Rows stay while the crosshair moves: words stand where there is no number. */
function Strength({ value }: { readonly value: number | undefined }) {
  if (value === undefined || !Number.isFinite(value)) {
    return <span className="no-limit">{value === undefined ? '' : 'no limit here'}</span>;
  }
  return (
    <>
      <Dot strength={value} style="grey1" />
      <span className="strength">
        <Rich text={tight(formatQuantity(value))} />
      </span>
    </>
  );
}
