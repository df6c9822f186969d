import { boundIds } from '../../data/boundCatalogue.ts';
import type { StoreApi } from 'zustand/vanilla';
import { ownRows } from '../own/ownRows.ts';
import { rememberLast } from '../explore/scenes/memo.ts';
import { type NamedBound, nothingPlotted, type PlotSource } from '../verdict/verdictStore.ts';
import { boundName, type BoundRow, boundRowsBuilder, isDrawn, plotName } from './boundRows.ts';
import type { BoundsState } from './boundsStore.ts';
import { boundsContaining } from './containing.ts';

const isProjection = ({ bound }: BoundRow) =>
  bound.status === 'available' && bound.curveType === 'projection';

/**
 * What bounds of other experiments and the user's own make of a point. They hold for the lifetime that the coupling implies, so
 * they have no say beside a fixed one.
 * @param store what is known of bounds
 */
export function boundsSource(store: Pick<StoreApi<BoundsState>, 'getState'>): PlotSource {
  const rowsOf = boundRowsBuilder();
  const own = rememberLast(ownRows);
  return (point, choices) => {
    if (choices.lifetime !== 'implied') return nothingPlotted;
    const known = store.getState();
    const theirs = rowsOf(choices, known);
    const place = { massMeV: point.massMeV, amplitudeCoupling: point.amplitudeCoupling };
    const named = (rows: readonly BoundRow[], isOurs: (row: BoundRow) => boolean): NamedBound[] => {
      const containing = new Set(boundsContaining(rows, place));
      return rows.filter(isDrawn).map((row) => ({
        id: row.bound.id,
        isOurs: isOurs(row),
        isProjection: isProjection(row),
        contains: containing.has(row),
        name: isProjection(row) ? boundName(row.bound) : plotName(row.bound),
        style: row.style,
      }));
    };
    const isWanted = choices.hiddenBounds !== 'all';
    const isUnread = (id: string) => known.unread.includes(id);
    const lacksRecast = ({ bound, shown, exclusion }: BoundRow) =>
      bound.status === 'recast' && shown && exclusion === null;
    return {
      bounds: [
        ...named(theirs, ({ bound }) => bound.experiment.startsWith('NA62')),
        ...named(own(choices.model, known.own), () => false),
      ],
      isComputing:
        (isWanted && known.bounds[choices.model] === undefined) ||
        theirs.some((row) => lacksRecast(row) && !isUnread(row.bound.id)),
      hasFailed: isWanted && boundIds(choices.model).some(isUnread),
    };
  };
}
