import type { PlanePoint } from '../../../state/choices.ts';
import { ownWords } from '../../../words/en/own.ts';
import type { BoundRow } from '../../bounds/boundRow.ts';
import { judgedRows } from '../../bounds/judgedRows.ts';
import { joined } from '../../text/markup.ts';
import type { NamedBound } from '../../verdict/plotPart.ts';

/** Whether a file gives one edge and not where the region beyond it ends. */
const isOpen = ({ bound }: BoundRow): boolean =>
  bound.status === 'available' && bound.shape !== 'closed-region' && bound.claimedTo === null;

/** What own bounds make of a point; the verdict says which have one edge alone, beyond which they exclude without end. */
export function ownJudged(rows: readonly BoundRow[], point: PlanePoint): readonly NamedBound[] {
  const open = new Set(rows.filter(isOpen).map(({ bound }) => bound.id));
  return judgedRows(rows, point, () => false).map((each) =>
    open.has(each.id) ? { ...each, name: joined(...ownWords.oneSided(each.name)) } : each,
  );
}
