import { boundListOf } from '../../../data/boundCatalogue.ts';
import { isDrawn } from '../../bounds/boundRow.ts';
import { judgedRows } from '../../bounds/judgedRows.ts';
import { entryOf } from '../../planner/entries.ts';
import { nothingPlotted } from '../../verdict/plotPart.ts';
import { type Layer, stateOf } from '../layer.ts';
import { boundNotes, boundsCaptioned } from './boundNotes.ts';
import { boundRowsOf } from './boundRows.ts';
import { boundsAsks } from './boundsAsks.ts';
import { boundsScene } from './boundsScene.ts';
import { BoundsSection } from './BoundsSection.tsx';
import { boundsIn, boundsState, recastsKey } from '../../bounds/boundsState.ts';
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
  citations: (known, shown) =>
    known.choices.lifetime === 'implied' && shown.includes('model')
      ? boundRowsOf(known)
          .filter(isDrawn)
          .flatMap(({ bound }) => bound.citations)
      : [],
  judges: (known, point) => {
    const { choices, states } = known;
    if (choices.lifetime !== 'implied') return nothingPlotted;
    const read = stateOf(states, boundsState);
    const rows = boundRowsOf(known);
    const isWanted = choices.hiddenBounds !== 'all';
    const lacksRecast = rows.some(
      ({ bound, shown, exclusion }) => bound.status === 'recast' && shown && exclusion === null,
    );
    const hasFailed = entryOf(known.entries, recastsKey).error !== null;
    return {
      bounds: judgedRows(rows, point, ({ bound }) => bound.experiment.startsWith('NA62')),
      isComputing: (isWanted && boundsIn(read, choices.model) === undefined) || (lacksRecast && !hasFailed),
      hasFailed: isWanted && (hasFailed || read.unread.includes(boundListOf(choices.model))),
    };
  },
  Section: BoundsSection,
  Dot: RecastDots,
  notes: boundNotes,
  captioned: boundsCaptioned,
};
