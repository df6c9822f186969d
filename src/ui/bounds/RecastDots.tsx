import { useMemo } from 'react';
import type { PointAnswer } from '../../engine/answer.ts';
import { formatQuantity, tight } from '../../plot/format.ts';
import { useChoices } from '../page/PageContext.tsx';
import { Dot } from '../readout/Dot.tsx';
import { Rich } from '../text/Rich.tsx';
import { boundName, isDrawn } from './boundRows.ts';
import { useBoundRows } from './useBoundRows.ts';
import { useRecastStrengths } from './useRecastStrengths.ts';

/** Rows of the dot plot for limits of other experiments that are recast: those on the plot that have a limit at this point. */
export function RecastDots({ point }: { readonly point: PointAnswer }) {
  const rows = useBoundRows();
  const implied = useChoices((choices) => choices.lifetime === 'implied');
  const drawn = useMemo(
    () =>
      rows.flatMap((row) => (implied && isDrawn(row) && row.bound.status === 'recast' ? [row.bound] : [])),
    [rows, implied],
  );
  const names = drawn.map(({ recast }) => recast).join(' ');
  const recasts = useMemo(() => (names === '' ? [] : names.split(' ')), [names]);
  const known = useRecastStrengths(point, recasts);
  const speaking = drawn.filter(({ recast }) => Number.isFinite(known.strengths[recast]));
  if (known.point?.model !== point.model) return null;
  if (speaking.length === 0) return null;
  return (
    <div className={`recasts ${known.point === point ? '' : 'earlier-point'}`}>
      <p>Recast by KaonScope</p>
      {speaking.map((bound) => (
        <div key={bound.id} className="dot-row" data-testid={`recast-${bound.id}`}>
          <span>
            <Rich text={boundName(bound)} />
          </span>
          <Dot strength={known.strengths[bound.recast]} style="grey1" />
          <span className="strength">
            <Rich text={tight(formatQuantity(known.strengths[bound.recast]))} />
          </span>
        </div>
      ))}
    </div>
  );
}
