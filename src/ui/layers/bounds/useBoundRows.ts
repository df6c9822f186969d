import { useMemo, useState } from 'react';
import type { BoundRow } from '../../bounds/boundRow.ts';
import { useAnswer, useChoices, useLayerState } from '../../page/PageContext.tsx';
import { boundRowsBuilder } from './boundRows.ts';
import { boundsState, recastsKey } from '../../bounds/boundsState.ts';

/** The bounds of the chosen model as they stand in the list; the same array while none of them changes. */
export function useBoundRows(): readonly BoundRow[] {
  const model = useChoices((choices) => choices.model);
  const invisibleFraction = useChoices((choices) => choices.invisibleFraction);
  const hiddenBounds = useChoices((choices) => choices.hiddenBounds);
  const comparisons = useChoices((choices) => choices.comparisons);
  const known = useLayerState(boundsState);
  const recasts = useAnswer(recastsKey, 'exclusion');
  const [rowsOf] = useState(boundRowsBuilder);
  return useMemo(
    () => rowsOf({ model, invisibleFraction, hiddenBounds, comparisons }, known, recasts),
    [rowsOf, model, invisibleFraction, hiddenBounds, comparisons, known, recasts],
  );
}
