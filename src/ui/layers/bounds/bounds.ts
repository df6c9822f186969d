import { boundsContaining } from '../../bounds/containing.ts';
import { isDrawn, plotName } from '../../bounds/boundRow.ts';
import type { Layer } from '../layer.ts';
import { BoundNote } from './BoundNote.tsx';
import { boundRowsOf } from './boundRows.ts';
import { boundsAsks } from './boundsAsks.ts';
import { boundsScene } from './boundsScene.ts';
import { BoundsSection } from './BoundsSection.tsx';
import { boundsState } from './boundsState.ts';
import { boundSource } from './boundSource.ts';
import { readBounds } from './readBounds.ts';
import { RecastDots } from './RecastDots.tsx';
import './bounds.css';

/** What other experiments exclude: read off their figures, or recast here from their limits on B. */
export const layer: Layer = {
  id: boundsState.id,
  start: readBounds,
  asks: boundsAsks,
  scene: boundsScene,
  curves: (known) => boundRowsOf(known).flatMap((row) => boundSource(row, known)),
  citations: (known) =>
    known.choices.lifetime === 'implied'
      ? boundRowsOf(known)
          .filter(isDrawn)
          .flatMap(({ bound }) => bound.citations)
      : [],
  excluding: (known, point) => {
    const rows = boundRowsOf(known);
    return rows.length === 0 ? null : boundsContaining(rows, point).map(({ bound }) => plotName(bound));
  },
  Section: BoundsSection,
  Dot: RecastDots,
  Note: BoundNote,
};
