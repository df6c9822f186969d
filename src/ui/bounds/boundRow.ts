import { sharePlane } from '../../state/models.ts';
import type { Bound } from '../../data/boundSchema.ts';
import type { SearchExclusion } from '../../engine/answer.ts';
import type { ModelId } from '../../physics/models/model.ts';
import type { ExperimentKind, RichText, SeriesStyle } from '../../plot/scene.ts';
import { boundNameWords } from '../../words/en/boundNames.ts';
import { joined } from '../text/markup.ts';
import { withRaisedSigns } from './raised.ts';

/** A bound as it stands in the list and on the plot. */
export interface BoundRow {
  readonly bound: Bound;
  readonly style: SeriesStyle;
  readonly experiment: ExperimentKind;
  readonly shown: boolean;
  /** Which open mark the line of an own bound bears; absent of others. */
  readonly mark?: number | undefined;
  /** One sentence why nothing of it is drawn although it is switched on; null where it is drawn. */
  readonly silence: string | null;
  /** What a recast limit excludes; null of others, and before it is computed. */
  readonly exclusion: SearchExclusion | null;
}

/** What recast limits exclude in a model, by identifier. */
export interface Recasts {
  readonly model: ModelId;
  readonly searches: readonly SearchExclusion[];
}

/** What a recast limit excludes in a model; null before it is computed. */
export function recastIn(recasts: Recasts | null, model: ModelId, id: string): SearchExclusion | null {
  if (recasts === null || !sharePlane(recasts.model, model)) return null;
  return recasts.searches.find(({ search }) => search === id) ?? null;
}

/** Whether a bound is on the model plane. */
export const isDrawn = ({ shown, silence }: BoundRow): boolean => shown && silence === null;

/** Name of a bound; the fonts have no raised signs, so they are raised as markup. */
export function boundName({ label }: Pick<Bound, 'label'>): RichText {
  return withRaisedSigns(label);
}

/** Name on the plot, which says what was recast here and what is a projection. */
export function plotName(bound: Bound): RichText {
  if (bound.status === 'recast') return joined(...boundNameWords.recast(boundName(bound)));
  const isProjection = bound.status === 'available' && bound.curveType === 'projection';
  return isProjection ? joined(...boundNameWords.projection(boundName(bound))) : boundName(bound);
}
