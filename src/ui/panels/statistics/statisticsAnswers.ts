import type { ComparisonAnswer, SignificanceAnswer, WindowAnswer } from '../../../engine/answer.ts';
import { limitAssumptions } from '../../../assumptions/values.ts';
import { isSlow } from '../../../statistics/methods.ts';
import { aspectOf } from '../../../state/panels.ts';
import type { Known } from '../../layers/layer.ts';
import { type Asked, besideFigure } from '../../planner/asked.ts';
import { answerOf, entryOf } from '../../planner/entries.ts';
import { placeWords } from '../../../words/en/place.ts';
import { refusals } from '../../../words/en/refusals.ts';
import { pointIn } from '../pointIn.ts';
import { statistics } from './facts.ts';
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
export function statisticsAsks(known: Known): readonly Asked[] {
  const { choices } = known;
  const search = focusedCounts(choices, pointIn(known));
  if (search === null) return [];
  const { method, crosshair, panel } = choices;
  const common = { search, ...limitAssumptions(choices) };
  // Toys must not keep the figure waiting.
  const usual = { lane: besideFigure, saysItself: true } as const;
  if (aspectOf(panel, statistics) === 'significance')
    return [{ ...usual, key: significanceKey, when: 'now', request: { task: 'significance', ...common } }];
  const here = { ...common, massMeV: crosshair.massMeV };
  return [
    {
      ...usual,
      key: windowKey,
      when: 'now',
      request: { task: 'window', ...here, ...(isSlow(method) ? { points: coarsePoints } : {}) },
    },
    { ...usual, key: comparisonKey, when: 'at-rest', request: { task: 'comparison', ...here } },
  ];
}

/** What is known of it. */
export function statisticsIn(known: Known): StatisticsAnswers {
  const { choices, entries } = known;
  if (focusedCounts(choices, pointIn(known)) === null) {
    const sentence = placeWords.allHidden;
    return { window: null, comparison: null, significance: null, sentence };
  }
  const shown = aspectOf(choices.panel, statistics) === 'significance' ? significanceKey : windowKey;
  const { error } = entryOf(entries, shown);
  return {
    window: answerOf(entries, windowKey, 'window'),
    comparison: answerOf(entries, comparisonKey, 'comparison'),
    significance: answerOf(entries, significanceKey, 'significance'),
    sentence: error === null ? null : refusals.sentence(error.reason),
  };
}
