import type { Bound } from '../../../data/boundSchema.ts';
import type { SearchExclusion } from '../../../engine/answer.ts';
import type { SeriesStyle } from '../../../plot/scene.ts';
import { isBoundShown } from '../../../state/bounds.ts';
import type { Choices } from '../../../state/choices.ts';
import { modelOf } from '../../../state/models.ts';
import { boundNameWords } from '../../../words/en/boundNames.ts';
import { boundWords } from '../../../words/en/bounds.ts';
import { type BoundRow, recastIn, type Recasts } from '../../bounds/boundRow.ts';
import { answerOf } from '../../planner/entries.ts';
import { type Known, stateOf } from '../layer.ts';
import { silences } from '../../../words/en/silences.ts';
import { boundsIn, boundsState, type BoundsState, recastsKey } from '../../bounds/boundsState.ts';

/** The choices on which the list of bounds depends. */
export type BoundChoices = Pick<Choices, 'model' | 'invisibleFraction' | 'hiddenBounds' | 'comparisons'>;

const greys = ['grey1', 'grey2', 'grey3'] as const;

/**
 * Styles of bounds by identifier: greys in the order within a kind of experiment; a comparison takes another grey than the
 * bound of its experiment, and not the lightest, which is too faint over an interior; contours of NA62 look like its earlier
 * analyses. Switching a bound off changes no other's grey.
 */
export function boundStyles(bounds: readonly Bound[]): ReadonlyMap<string, SeriesStyle> {
  const counts = new Map<string, number>();
  const styles = new Map<string, SeriesStyle>();
  const inOrder = [...bounds].sort((a, b) => Number(b.role === 'bound') - Number(a.role === 'bound'));
  const ofExperiment = new Map<string, SeriesStyle>();
  for (const { id, experiment, experimentKind, status, role, style } of inOrder) {
    if (experiment.startsWith('NA62')) {
      styles.set(id, style ?? 'earlier');
      continue;
    }
    if (role === 'comparison') {
      styles.set(id, ofExperiment.get(experiment) === 'grey2' ? 'grey1' : 'grey2');
      continue;
    }
    const place = counts.get(experimentKind) ?? 0;
    if (status !== 'missing') counts.set(experimentKind, place + 1);
    const grey = greys[place % greys.length];
    styles.set(id, grey);
    if (status !== 'missing') ofExperiment.set(experiment, grey);
  }
  return styles;
}

function silenceOf(bound: Bound, choices: BoundChoices, exclusion: SearchExclusion | null): string | null {
  if (bound.status === 'missing') return bound.reason;
  const { particle } = modelOf(choices.model);
  if (bound.invisibleFraction !== null && bound.invisibleFraction !== choices.invisibleFraction) {
    const said = bound.invisibleFraction === 1 ? boundWords.onlyInvisible : boundWords.onlyVisible;
    return said(particle);
  }
  if (bound.status === 'available') return null;
  if (exclusion === null) return boundNameWords.computing;
  if (exclusion.silence !== null) return silences.sentence(exclusion.silence);
  return exclusion.curves.some(({ regions }) => regions.length > 0) ? null : boundNameWords.nothing;
}

/** Bounds of the chosen model: drawable ones, comparisons, then missing ones, each in the order of the catalogue. */
export function boundRows(
  choices: BoundChoices,
  read: BoundsState,
  recasts: Recasts | null,
): readonly BoundRow[] {
  const known = boundsIn(read, choices.model) ?? [];
  const styles = boundStyles(known);
  const rank = ({ status, role }: Bound) => (status === 'missing' ? 2 : role === 'comparison' ? 1 : 0);
  return [...known]
    .sort((a, b) => rank(a) - rank(b))
    .map((bound) => {
      const exclusion = bound.status === 'recast' ? recastIn(recasts, choices.model, bound.recast) : null;
      return {
        bound,
        style: styles.get(bound.id) ?? 'grey1',
        experiment: bound.experimentKind,
        shown: isBoundShown(choices, bound),
        silence: silenceOf(bound, choices, exclusion),
        exclusion,
      };
    });
}

const sameRow = (a: BoundRow, b: BoundRow) =>
  a.bound === b.bound &&
  a.style === b.style &&
  a.shown === b.shown &&
  a.silence === b.silence &&
  a.exclusion === b.exclusion;

/** The bounds of the chosen model with what is known of them. */
export function boundRowsOf({ choices, states, entries }: Known): readonly BoundRow[] {
  return boundRows(choices, stateOf(states, boundsState), answerOf(entries, recastsKey, 'exclusion'));
}

/**
 * A builder of the list of bounds that hands out the same row object while nothing about it changes, so that a drag
 * touches the recast bounds alone.
 */
export function boundRowsBuilder(): (...of: Parameters<typeof boundRows>) => readonly BoundRow[] {
  let before: readonly BoundRow[] = [];
  return (...of) => {
    before = boundRows(...of).map((row) => before.find((old) => sameRow(old, row)) ?? row);
    return before;
  };
}
