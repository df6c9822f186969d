import type { PlanePoint } from '../../state/choices.ts';
import type { NamedBound } from '../verdict/plotPart.ts';
import { boundName, type BoundRow, isDrawn, plotName } from './boundRow.ts';
import { boundsContaining } from './containing.ts';

const isProjection = ({ bound }: BoundRow) =>
  bound.status === 'available' && bound.curveType === 'projection';

/**
 * What drawn bounds make of a point.
 * @param isOurs whether a bound is one of NA62 itself
 */
export function judgedRows(
  rows: readonly BoundRow[],
  point: PlanePoint,
  isOurs: (row: BoundRow) => boolean,
): readonly NamedBound[] {
  const containing = new Set(boundsContaining(rows, point));
  return rows.filter(isDrawn).map((row) => ({
    id: row.bound.id,
    isOurs: isOurs(row),
    isProjection: isProjection(row),
    contains: containing.has(row),
    name: isProjection(row) ? boundName(row.bound) : plotName(row.bound),
    style: row.style,
  }));
}
