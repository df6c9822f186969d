import { useMemo, useState } from 'react';
import { useStore } from 'zustand';
import { usePage } from '../page/PageContext.tsx';
import { type BoundRow, boundRowsBuilder } from './boundRows.ts';

/** The bounds of the chosen model as they stand in the list; the same array while none of them changes. */
export function useBoundRows(): readonly BoundRow[] {
  const { bound, bounds } = usePage();
  const model = useStore(bound.store, ({ choices }) => choices.model);
  const invisibleFraction = useStore(bound.store, ({ choices }) => choices.invisibleFraction);
  const hiddenBounds = useStore(bound.store, ({ choices }) => choices.hiddenBounds);
  const comparisons = useStore(bound.store, ({ choices }) => choices.comparisons);
  const known = useStore(bounds);
  const [rowsOf] = useState(boundRowsBuilder);
  return useMemo(
    () => rowsOf({ model, invisibleFraction, hiddenBounds, comparisons }, known),
    [rowsOf, model, invisibleFraction, hiddenBounds, comparisons, known],
  );
}
