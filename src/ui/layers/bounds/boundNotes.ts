import type { RichText } from '../../../plot/scene.ts';
import { boundName, type BoundRow, isDrawn } from '../../bounds/boundRow.ts';
import type { PlaneContent } from '../../explore/contents.ts';
import { joined } from '../../text/markup.ts';
import type { Known } from '../layer.ts';
import { boundRowsOf } from './boundRows.ts';

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

/** Which bounds of others are recast here, which are read off figures, and which are missing; they lie on the plane of the model. */
export function boundNotes(known: Known, shown: readonly PlaneContent[]): readonly RichText[] {
  const { lifetime, hiddenBounds, invisibleFraction } = known.choices;
  if (!shown.includes('model') || lifetime !== 'implied' || hiddenBounds === 'all') return [];
  const { recast, readOff, missing } = boundGroups(boundRowsOf(known), invisibleFraction);
  const parts = [
    { names: recast, first: 'Recast by KaonScope: ', later: '; recast by KaonScope: ' },
    { names: readOff, first: 'Read off: ', later: '; read off: ' },
    { names: missing, first: 'Missing: ', later: '; missing: ' },
  ].filter(({ names }) => names.length > 0);
  if (parts.length === 0) return [];
  const sentence = parts.flatMap(({ names, first, later }, index) =>
    joined(index === 0 ? first : later, ...names.flatMap((name, k) => (k === 0 ? [name] : [', ', name]))),
  );
  return [joined(sentence, '.')];
}
