import { useMemo } from 'react';
import type { PointAnswer } from '../../../engine/answer.ts';
import { type Standing, standingOf } from '../../../engine/verdict.ts';
import { formatQuantity, plainText, tight } from '../../../plot/format.ts';
import { boundWords } from '../../../words/en/bounds.ts';
import { listWords } from '../../../words/en/lists.ts';
import { useAnswer, useChoices, useEntry } from '../../page/PageContext.tsx';
import { Dot } from '../../readout/Dot.tsx';
import { listed } from '../../text/listed.ts';
import { joined } from '../../text/markup.ts';
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
  const answer = useAnswer(recastPointKey, 'point');
  const { stale } = useEntry(recastPointKey);
  if (drawn.length === 0) return null;
  const current = answer?.model === point.model ? answer : null;
  const standingAt = (recast: string) => {
    const found = current?.searches.find(({ search }) => search === recast);
    return found === undefined ? undefined : standingOf(found, published);
  };
  const standings = drawn.map((bound) => ({ bound, standing: standingAt(bound.recast) }));
  const speaking = standings.filter(({ standing }) => whyQuiet(standing) === null);
  const quiet = ([boundWords.noLimit, boundWords.noConstraint] as const).flatMap((why) => {
    const names = standings.flatMap(({ bound, standing }) =>
      whyQuiet(standing) === why ? [boundName(bound)] : [],
    );
    return names.length === 0 ? [] : [joined(...boundWords.quiet(listed(names, listWords.then), why))];
  });
  const remarks = recastRemarks(
    speaking.map(({ bound }) => bound),
    confidenceLevel,
  );
  return (
    <div className={`recasts ${current !== null && stale ? 'earlier-point' : ''}`}>
      <p>{boundWords.recastHere}</p>
      {speaking.map(({ bound, standing }) => (
        <div key={bound.id} className="dot-row" data-testid={`recast-${bound.id}`}>
          <span>
            <Rich text={boundName(bound)} />
            <span className="why"> {boundWords.recast}</span>
          </span>
          {standing !== undefined && <Strength value={standing.strength} />}
        </div>
      ))}
      {quiet.length > 0 && (
        <p className="recast-remark" data-testid="recasts-quiet">
          <Rich text={joined(...quiet.flatMap((each, k) => (k === 0 ? [each] : [' ', each])))} />
        </p>
      )}
      {remarks.map((remark) => (
        <p key={plainText(remark)} className="recast-remark">
          <Rich text={remark} />
        </p>
      ))}
    </div>
  );
}

/** Why a limit says nothing at a point; null where it does, or is not known yet. */
function whyQuiet(standing: Standing | undefined): string | null {
  if (standing === undefined) return null;
  if (standing.verdict === 'silent') return boundWords.noLimit;
  return standing.constrains ? null : boundWords.noConstraint;
}

function Strength({ value }: { readonly value: number }) {
  return (
    <>
      <Dot strength={value} style="grey1" />
      <span className="strength">
        <Rich text={tight(formatQuantity(value))} />
      </span>
    </>
  );
}
