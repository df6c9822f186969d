import type { SearchInputsAnswer, SearchLimits } from '../../../engine/answer.ts';
import { panelWords } from '../../../words/en/panels.ts';
import { spectraWords } from '../../../words/en/spectra.ts';
import { rich } from '../../text/markup.ts';
import { niceCeiling } from '../emptyPanel.ts';
import type { Drawn } from './drawn.ts';

/** Observed events of each window with their Poisson intervals, and expected ones. */
export function countsOf({ inputs, countIntervals }: SearchInputsAnswer): Drawn | null {
  if (inputs === null || inputs.kind === 'limit-table' || countIntervals === undefined) return null;
  const { observedCount, background } = inputs;
  return {
    curves: [
      { values: observedCount, label: rich(panelWords.observedCount) },
      { values: background, label: rich(panelWords.expectedCount), style: 'expected' },
    ],
    points: countIntervals,
    axis: rich(panelWords.eventsPerWindow),
    scale: 'linear',
    domain: [0, niceCeiling(1.3 * Math.max(...countIntervals.high, ...background))],
    symbol: [],
    unit: [],
    countsEvents: true,
  };
}

/** Room below the smallest number on a logarithmic axis, and above the largest for the key. */
const below = 1.6;
const above = 4;

/**
 * Observed and expected events of each window with the limits on signal events (2025 paper figure 5b): the events as
 * points with Poisson intervals, limits observed and expected. On a logarithmic axis, unless some window is empty.
 * @param limits those of the search; without rows where it has none under these assumptions
 */
export function signalLimitsOf(search: SearchInputsAnswer, limits: SearchLimits | null): Drawn | null {
  const counts = countsOf(search);
  if (counts === null || counts.points === undefined || limits === null) return null;
  const [, expected] = counts.curves;
  const { observed, median } = limits.signalLimit;
  const found =
    limits.massMeV.length === 0
      ? []
      : [
          { values: observed, label: rich(spectraWords.signalLimitObserved) },
          { values: median, label: rich(spectraWords.signalLimitExpected), style: 'expected' as const },
        ];
  const curves = [expected, ...found];
  const { low, high } = counts.points;
  const drawn = [...curves.flatMap(({ values }) => Array.from(values)), ...low, ...high].filter(
    (value) => !Number.isNaN(value),
  );
  const isLog = drawn.every((value) => value > 0);
  return {
    ...counts,
    curves,
    scale: isLog ? 'log' : 'linear',
    domain: isLog
      ? [Math.min(...drawn) / below, above * Math.max(...drawn)]
      : [0, niceCeiling(1.4 * Math.max(...drawn))],
  };
}
