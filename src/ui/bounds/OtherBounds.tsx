import { useStore } from 'zustand';
import { ownRows } from '../own/ownRows.ts';
import { useChoices, usePage } from '../page/PageContext.tsx';
import { Rich } from '../text/Rich.tsx';
import { plotName } from './boundRows.ts';
import { boundsContaining } from './containing.ts';
import { useBoundRows } from './useBoundRows.ts';

/** Names the bounds of other experiments that exclude the point under the crosshair. */
export function OtherBounds() {
  const others = useBoundRows();
  const own = useStore(usePage().bounds, (state) => state.own);
  const model = useChoices((choices) => choices.model);
  const point = useChoices((choices) => choices.crosshair);
  const fixed = useChoices((choices) => choices.lifetime !== 'implied');
  const rows = [...others, ...ownRows(model, own)];
  if (rows.length === 0) return null;
  if (fixed)
    return <p className="other-bounds">Bounds of others hold for the lifetime that the coupling implies.</p>;
  const found = boundsContaining(rows, point);
  return (
    <p className="other-bounds" data-testid="other-bounds">
      {found.length === 0 ? 'No other bound on the plot contains this point.' : 'Also excluded here by '}
      {found.map(({ bound }, index) => (
        <span key={bound.id}>
          {index > 0 && (index === found.length - 1 ? ' and ' : ', ')}
          <Rich text={plotName(bound)} />
        </span>
      ))}
      {found.length > 0 && '.'}
    </p>
  );
}
