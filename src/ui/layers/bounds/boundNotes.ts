import type { RichText } from '../../../plot/scene.ts';
import { listWords } from '../../../words/en/lists.ts';
import { noteWords } from '../../../words/en/notes.ts';
import { boundName, type BoundRow, isDrawn } from '../../bounds/boundRow.ts';
import type { PlaneContent } from '../../explore/contents.ts';
import { listed } from '../../text/listed.ts';
import { joined } from '../../text/markup.ts';
import type { Known } from '../layer.ts';
import { boundRowsOf } from './boundRows.ts';
import { recastRemarks } from './recastRemarks.ts';

/** What must be said below the figure about the bounds of others, in the order of the list. */
export interface BoundGroups {
  readonly recast: readonly RichText[];
  readonly readOff: readonly RichText[];
  /** Named in a caption of the papers, but not on the plot. */
  readonly missing: readonly RichText[];
}

/**
 * Sorts bounds into those recast here, those read off figures, and those that the papers name and the figure lacks.
 * @param invisibleFraction of X; a missing bound that holds for another one is not missed
 */
export function boundGroups(rows: readonly BoundRow[], invisibleFraction: number): BoundGroups {
  const names = (wanted: (row: BoundRow) => boolean) =>
    rows.filter(wanted).map(({ bound }) => boundName(bound));
  return {
    recast: names((row) => isDrawn(row) && row.bound.status === 'recast'),
    readOff: names((row) => isDrawn(row) && row.bound.status === 'available'),
    missing: names(
      ({ bound }) =>
        bound.status === 'missing' &&
        bound.namedIn.length > 0 &&
        (bound.invisibleFraction ?? invisibleFraction) === invisibleFraction,
    ),
  };
}

/** Whether bounds of others are on a plane: on that of the model. */
const areShown = ({ choices }: Known, shown: readonly PlaneContent[]): boolean =>
  shown.includes('model') && choices.lifetime === 'implied' && choices.hiddenBounds !== 'all';

/** Which bounds of others are recast here, which are read off figures, and which are missing. */
export function boundNotes(known: Known, shown: readonly PlaneContent[]): readonly RichText[] {
  if (!areShown(known, shown)) return [];
  const groups = boundGroups(boundRowsOf(known), known.choices.invisibleFraction);
  const filled = (['recast', 'readOff', 'missing'] as const).filter((kind) => groups[kind].length > 0);
  if (filled.length === 0) return [];
  const parts = filled.flatMap((kind, index) =>
    (index === 0 ? noteWords.bounds : noteWords.laterBounds)[kind](listed(groups[kind], listWords.then)),
  );
  return [joined(...parts, '.')];
}

/** What must be known of those that are recast; on the page the readout says it of those that speak at the crosshair. */
export function boundsCaptioned(known: Known, shown: readonly PlaneContent[]): readonly RichText[] {
  if (!areShown(known, shown)) return [];
  const drawn = boundRowsOf(known)
    .filter(isDrawn)
    .map(({ bound }) => bound);
  return recastRemarks(drawn, known.choices.confidenceLevel);
}
