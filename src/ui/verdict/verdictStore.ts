import { createStore, type StoreApi } from 'zustand/vanilla';
import type { PointAnswer } from '../../engine/answer.ts';
import { type PlotVerdict, type PlottedBound, plotVerdict } from '../../engine/plotVerdict.ts';
import type { CrosshairScene, RichText, SeriesStyle } from '../../plot/scene.ts';
import type { Choices } from '../../state/choices.ts';
import { visibleSearches } from '../../state/searches.ts';
import type { Answers } from '../engine/answers.ts';
import { searchFace } from '../searches/faces.ts';

/** A bound or a layer on the plot, with what words and ring need of it. */
export interface NamedBound extends PlottedBound {
  readonly name: RichText;
  readonly style: SeriesStyle;
}

/** What a part of the page has on the plot beside the searches. */
export interface PlotPart {
  readonly bounds: readonly NamedBound[];
  readonly isComputing: boolean;
  readonly hasFailed: boolean;
}

/** Tells what a part of the page has on the plot at a point. */
export type PlotSource = (point: PointAnswer, choices: Choices) => PlotPart;

/** The verdict with what it is about. */
export interface VerdictState {
  readonly verdict: PlotVerdict;
  /** The point that it is about; null before the first answer. */
  readonly point: PointAnswer | null;
  /** Everything on the plot beside the searches. */
  readonly bounds: readonly NamedBound[];
}

export type VerdictStore = StoreApi<VerdictState>;

/** The verdict of the page, and the door through which what is loaded late has a say in it. */
export interface Verdicts {
  readonly store: VerdictStore;
  /** Takes a part of the page into account, in place of what stood under its name. @returns a function that asks it again */
  readonly add: (name: string, source: PlotSource) => () => void;
}

/** A part with nothing on the plot. */
export const nothingPlotted: PlotPart = { bounds: [], isComputing: false, hasFailed: false };

type VerdictInput = Pick<Answers, 'point' | 'pointComputing' | 'pointFailed'>;

/**
 * The verdict on the point as last answered.
 * @param answers the point, and which searches are being computed or failed there
 * @param sources what else is on the plot
 */
export function verdictState(
  choices: Choices,
  answers: VerdictInput,
  sources: readonly PlotSource[],
): VerdictState {
  const point = answers.point?.model === choices.model ? answers.point : null;
  const shown = visibleSearches(choices.hiddenSearches);
  const failed = shown.filter((id) => answers.pointFailed.includes(id));
  const isAnswered = (id: string) => point?.searches.some(({ search }) => search === id) === true;
  const parts = point === null ? [] : sources.map((source) => source(point, choices));
  const bounds = parts.flatMap((part) => part.bounds);
  const verdict = plotVerdict({
    point,
    expectedOnly: choices.kind === 'expected',
    shown,
    computing: shown.filter(
      (id) => !failed.includes(id) && (!isAnswered(id) || answers.pointComputing.includes(id)),
    ),
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

/**
 * Keeps the verdict in step with choices and answers, at once, so that ring and words never disagree.
 * @param choices store of the choices, as they stand
 * @param answers store of the answers
 */
export function followVerdict(
  choices: StoreApi<{ readonly choices: Choices }>,
  answers: StoreApi<Answers>,
): Verdicts {
  const sources = new Map<string, PlotSource>();
  const now = () => verdictState(choices.getState().choices, answers.getState(), [...sources.values()]);
  const store = createStore<VerdictState>(now);
  const update = () => store.setState(now());
  choices.subscribe((state, before) => {
    if (!isSameQuestion(state.choices, before.choices)) update();
  });
  answers.subscribe((state, before) => {
    const isSame =
      state.point === before.point &&
      state.pointComputing === before.pointComputing &&
      state.pointFailed === before.pointFailed;
    if (!isSame) update();
  });
  return {
    store,
    add: (name, source) => {
      sources.set(name, source);
      update();
      return update;
    },
  };
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
