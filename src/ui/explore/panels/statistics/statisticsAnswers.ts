import type {
  ComparisonAnswer,
  PointAnswer,
  SignificanceAnswer,
  WindowAnswer,
} from '../../../../engine/answer.ts';
import type { Choices } from '../../../../state/choices.ts';
import { limitAssumptions } from '../../../../assumptions/values.ts';
import { type Asked, besideFigure } from '../../../planner/asked.ts';
import { answerOf, type Entries, entryOf } from '../../../planner/entries.ts';
import { placeWords } from '../../../../words/en/place.ts';
import { refusals } from '../../../../words/en/refusals.ts';
import { focusedCounts } from './focusedCounts.ts';

/** What the panel of statistics shows; null before its first answers. */
export interface StatisticsAnswers {
  readonly window: WindowAnswer | null;
  readonly comparison: ComparisonAnswer | null;
  readonly significance: SignificanceAnswer | null;
  /** One sentence where there is nothing to show. */
  readonly sentence: string | null;
}

/** Fewer points for methods whose every point costs a sum over outcomes. */
const coarsePoints = 41;

/** Keys of its answers. */
const windowKey = 'window';
const comparisonKey = 'comparison';
const significanceKey = 'significance';

/** What it asks: the window at the crosshair and, at rest, all methods there; or significances over mass. */
export function statisticsAsks(choices: Choices, entries: Entries): readonly Asked[] {
  const search = focusedCounts(choices, answerOf(entries, 'point', 'point'));
  if (search === null) return [];
  const { method, crosshair, panel } = choices;
  const common = { search, ...limitAssumptions(choices) };
  // Toys must not keep the figure waiting.
  const usual = { lane: besideFigure, saysItself: true } as const;
  if (panel.statistic === 'significance')
    return [{ ...usual, key: significanceKey, when: 'now', request: { task: 'significance', ...common } }];
  const isSlow = method === 'toys' || method === 'frequentist-qtilde-poisson';
  const here = { ...common, massMeV: crosshair.massMeV };
  return [
    {
      ...usual,
      key: windowKey,
      when: 'now',
      request: { task: 'window', ...here, ...(isSlow ? { points: coarsePoints } : {}) },
    },
    { ...usual, key: comparisonKey, when: 'at-rest', request: { task: 'comparison', ...here } },
  ];
}

/** What is known of it. */
export function statisticsOf(
  choices: Pick<Choices, 'panel' | 'hiddenSearches'>,
  point: PointAnswer | null,
  entries: Entries,
): StatisticsAnswers {
  if (focusedCounts(choices, point) === null) {
    const sentence = placeWords.allHidden;
    return { window: null, comparison: null, significance: null, sentence };
  }
  const shown = choices.panel.statistic === 'significance' ? significanceKey : windowKey;
  const { error } = entryOf(entries, shown);
  return {
    window: answerOf(entries, windowKey, 'window'),
    comparison: answerOf(entries, comparisonKey, 'comparison'),
    significance: answerOf(entries, significanceKey, 'significance'),
    sentence: error === null ? null : refusals.sentence(error.reason),
  };
}
