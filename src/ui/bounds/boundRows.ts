import type { Bound } from '../../data/boundSchema.ts';
import type { SearchExclusion } from '../../engine/answer.ts';
import type { ExperimentKind, RichText, SeriesStyle } from '../../plot/scene.ts';
import { isBoundShown } from '../../state/bounds.ts';
import type { Choices } from '../../state/choices.ts';
import { modelOf } from '../../state/models.ts';
import type { BoundsState } from './boundsStore.ts';
import { withRaisedSigns } from './raised.ts';

/** A bound as it stands in the list and on the plot. */
export interface BoundRow {
  readonly bound: Bound;
  readonly style: SeriesStyle;
  readonly experiment: ExperimentKind;
  readonly shown: boolean;
  /** One sentence why nothing of it is drawn although it is switched on; null where it is drawn. */
  readonly silence: string | null;
  /** What a recast limit excludes; null of others, and before it is computed. */
  readonly exclusion: SearchExclusion | null;
}

/** The choices on which the list of bounds depends. */
export type BoundChoices = Pick<Choices, 'model' | 'invisibleFraction' | 'hiddenBounds' | 'comparisons'>;

const greys = ['grey1', 'grey2', 'grey3'] as const;

/** Contours of NA62 itself that are drawn in a search's colour. */
const ownStyles: Readonly<Record<string, SeriesStyle>> = { 'bc2-na62-pi0-gamma': 'pigammagamma' };

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
  for (const { id, experiment, experimentKind, status, role } of inOrder) {
    if (experiment.startsWith('NA62')) {
      styles.set(id, ownStyles[id] ?? 'earlier');
      continue;
    }
    if (role === 'comparison') {
      styles.set(id, ofExperiment.get(experiment) === 'grey2' ? 'grey1' : 'grey2');
      continue;
    }
    const place = counts.get(experimentKind) ?? 0;
    if (status !== 'missing') counts.set(experimentKind, place + 1);
    const style = greys[place % greys.length];
    styles.set(id, style);
    if (status !== 'missing') ofExperiment.set(experiment, style);
  }
  return styles;
}

function silenceOf(bound: Bound, choices: BoundChoices, exclusion: SearchExclusion | null): string | null {
  if (bound.status === 'missing') return bound.reason;
  const { particle } = modelOf(choices.model);
  if (bound.invisibleFraction !== null && bound.invisibleFraction !== choices.invisibleFraction) {
    const way = bound.invisibleFraction === 1 ? 'invisibly' : 'visibly';
    return `It was published for ${particle} that decays only ${way}.`;
  }
  if (bound.status === 'available') return null;
  if (exclusion === null) return 'It is being computed.';
  if (exclusion.silence !== null) return exclusion.silence;
  return exclusion.curves.some(({ regions }) => regions.length > 0)
    ? null
    : 'It excludes nothing here under these assumptions.';
}

/** Bounds of the chosen model: drawable ones, comparisons, then missing ones, each in the order of the catalogue. */
export function boundRows(
  choices: BoundChoices,
  { bounds, recasts }: Pick<BoundsState, 'bounds' | 'recasts'>,
): readonly BoundRow[] {
  const known = bounds[choices.model] ?? [];
  const styles = boundStyles(known);
  const rank = ({ status, role }: Bound) => (status === 'missing' ? 2 : role === 'comparison' ? 1 : 0);
  return [...known]
    .sort((a, b) => rank(a) - rank(b))
    .map((bound) => {
      const answer = bound.status === 'recast' ? recasts[bound.recast] : undefined;
      const exclusion = answer?.model === choices.model ? answer.exclusion : null;
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

/**
 * A builder of the list of bounds that hands out the same row object while nothing about it changes, so that a drag
 * touches the recast bounds alone.
 */
export function boundRowsBuilder(): (choices: BoundChoices, known: BoundsState) => readonly BoundRow[] {
  let before: readonly BoundRow[] = [];
  return (choices, known) => {
    const fresh = boundRows(choices, known);
    before = fresh.map((row) => before.find((old) => sameRow(old, row)) ?? row);
    return before;
  };
}

/** Whether a bound is on the model plane. */
export const isDrawn = ({ shown, silence }: BoundRow): boolean => shown && silence === null;

/** Name of a bound; the fonts have no raised signs, so they are raised as markup. */
export function boundName({ label }: Pick<Bound, 'label'>): RichText {
  return withRaisedSigns(label);
}

/** Name on the plot, which says what was recast here and what is a projection. */
export function plotName(bound: Bound): RichText {
  if (bound.status === 'recast') return [...boundName(bound), { text: ' (recast)' }];
  const isProjection = bound.status === 'available' && bound.curveType === 'projection';
  return isProjection ? [...boundName(bound), { text: ', projection' }] : boundName(bound);
}
