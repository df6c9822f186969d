import type { RichText } from '../../../plot/scene.ts';
import { useChoices } from '../../page/PageContext.tsx';
import { Rich } from '../../text/Rich.tsx';
import { boundName, type BoundRow, isDrawn } from '../../bounds/boundRow.ts';
import { useBoundRows } from './useBoundRows.ts';

/** What must be said below the figure about the bounds of others, in the order of the list. */
export interface BoundGroups {
  readonly recast: readonly RichText[];
  readonly readOff: readonly RichText[];
  /** Named in a caption of the papers, but not at hand. */
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

/** Says below the figure which bounds of others are recast here, which are read off figures, and which are missing. */
export function BoundNote() {
  const rows = useBoundRows();
  const implied = useChoices((choices) => choices.lifetime === 'implied');
  const invisibleFraction = useChoices((choices) => choices.invisibleFraction);
  const anyShown = useChoices((choices) => choices.hiddenBounds !== 'all');
  if (!implied || !anyShown || rows.length === 0) return null;
  const { recast, readOff, missing } = boundGroups(rows, invisibleFraction);
  const parts = [
    { names: recast, said: 'recast by KaonScope' },
    { names: readOff, said: 'read off' },
    { names: missing, said: 'missing' },
  ].filter(({ names }) => names.length > 0);
  if (parts.length === 0) return null;
  return (
    <span data-testid="bound-note">
      {parts.map(({ names, said }, index) => (
        <span key={said}>
          {index > 0 ? `; ${said}: ` : ` ${capital(said)}: `}
          <Names of={names} />
        </span>
      ))}
      .
    </span>
  );
}

const capital = (words: string) => words[0].toUpperCase() + words.slice(1);

function Names({ of }: { readonly of: readonly RichText[] }) {
  return (
    <>
      {of.map((name, index) => {
        const key = `${index}`;
        return (
          <span key={key}>
            {index > 0 && ', '}
            <Rich text={name} />
          </span>
        );
      })}
    </>
  );
}
