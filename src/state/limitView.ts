import type { Change } from './changes.ts';
import { exponentials, logarithms, rounded, within } from './fittedViews.ts';
import { branchingRatioRange, smallestAmplitudeDecades } from './ranges.ts';
import { ascending, type Interval } from './viewLimits.ts';

/** Shows these limits on B where they are the figure, ascending or not, as far as the axis can show them. */
export function setLimitView(limits: Interval): Change {
  return (choices) => {
    if (!limits.every((limit) => limit > 0)) return choices;
    const smallest = smallestAmplitudeDecades * Math.LN10;
    const shown = within(logarithms(ascending(limits)), logarithms(branchingRatioRange), smallest);
    return { ...choices, limitView: rounded(exponentials(shown)) };
  };
}
