import { sharePlane } from '../../state/models.ts';
import { createStore, type StoreApi } from 'zustand/vanilla';
import type { PointAnswer } from '../../engine/answer.ts';
import { type PlotVerdict, plotVerdict } from '../../engine/plotVerdict.ts';
import type { CrosshairScene } from '../../plot/scene.ts';
import type { Choices } from '../../state/choices.ts';
import { visibleSearches } from '../../state/searches.ts';
import { type Entries, type Entry, entryOf } from '../planner/entries.ts';
import { searchFace } from '../searches/faces.ts';
import type { NamedBound, PlotPart } from './plotPart.ts';

/** The verdict with what it is about. */
export interface VerdictState {
  readonly verdict: PlotVerdict;
  /** The point that it is about; null before the first answer. */
  readonly point: PointAnswer | null;
  /** Everything on the plot beside the searches. */
  readonly bounds: readonly NamedBound[];
}

export type VerdictStore = StoreApi<VerdictState>;

/**
 * The verdict on the point as last answered.
 * @param asked what is known of the answer to the point
 * @param parts what else is on the plot there
 */
export function verdictState(
  choices: Choices,
  answer: PointAnswer | null,
  asked: Pick<Entry, 'stale' | 'slow' | 'error'>,
  parts: readonly PlotPart[],
): VerdictState {
  const point = sharePlane(answer?.model, choices.model) ? answer : null;
  const shown = visibleSearches(choices.hiddenSearches);
  const isAnswered = (id: string) => point?.searches.some(({ search }) => search === id) === true;
  const hasFailed = (id: string) => asked.error !== null && (asked.error.searches?.includes(id) ?? true);
  // What a complete answer lacks could not be read.
  const failed = shown.filter((id) => hasFailed(id) || (!asked.stale && !isAnswered(id)));
  const isOverdue = asked.stale && asked.slow;
  const bounds = parts.flatMap((part) => part.bounds);
  const verdict = plotVerdict({
    point,
    expectedOnly: choices.kind === 'expected',
    shown,
    computing: shown.filter((id) => !failed.includes(id) && (isOverdue || !isAnswered(id))),
    failed,
    bounds,
    boundsComputing: point === null || parts.some(({ isComputing }) => isComputing),
    boundsFailed: parts.some(({ hasFailed }) => hasFailed),
  });
  return { verdict, point, bounds };
}

/** Whether two choices could differ in their verdict on the same point. */
function isSameQuestion(a: Choices, b: Choices): boolean {
  const { crosshair: _, pins: __, massView: ___, couplingView: ____, panel: _____, ...first } = a;
  const fields = Object.keys(first) as (keyof typeof first)[];
  return fields.every((field) => a[field] === b[field]);
}

/** What the verdict needs of the layers. */
interface Judges {
  readonly store: Pick<StoreApi<unknown>, 'subscribe'>;
  /** What each layer, loaded or not, has on the plot at a point. */
  readonly judgements: (point: PointAnswer) => readonly PlotPart[];
}

/**
 * Keeps the verdict in step with choices and answers, at once, so that ring and words never disagree.
 * @param choices store of the choices, as they stand
 * @param answers store with the point as last answered
 * @param entries what is known of all answers
 * @param layers what else is on the plot
 */
export function followVerdict(
  choices: StoreApi<{ readonly choices: Choices }>,
  answers: StoreApi<{ readonly point: PointAnswer | null }>,
  entries: StoreApi<Entries>,
  layers: Judges,
): VerdictStore {
  const now = () => {
    const { point } = answers.getState();
    const chosen = choices.getState().choices;
    const parts = point !== null && sharePlane(point.model, chosen.model) ? layers.judgements(point) : [];
    return verdictState(chosen, point, entryOf(entries.getState(), 'point'), parts);
  };
  const store = createStore<VerdictState>(now);
  const update = () => store.setState(now());
  choices.subscribe((state, before) => {
    if (!isSameQuestion(state.choices, before.choices)) update();
  });
  entries.subscribe(update);
  layers.store.subscribe(update);
  return store;
}

/** Colour of the crosshair's ring: that of what excludes the point, of NA62 before others. */
export function ringOf({ verdict, point, bounds }: VerdictState): CrosshairScene['ring'] {
  if (verdict.status !== 'excluded') return 'ink';
  const [excluding] = verdict.excluding;
  if (excluding !== undefined) {
    const signature = point?.searches.find(({ search }) => search === excluding)?.signature;
    return searchFace(excluding, signature).style;
  }
  const [first] = [...verdict.ownBounds, ...verdict.others];
  return bounds.find(({ id }) => id === first)?.style ?? 'ink';
}
