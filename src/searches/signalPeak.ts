import { normalCumulative } from '../statistics/normal.ts';
import type { WindowInputs } from './searchInputs.ts';

/**
 * Events of a signal over the whole axis where so many are expected in the window of its hypothesis: it is a Gaussian of the
 * resolution there.
 * @param index the hypothesis
 * @param middle its place in the variable of the windows
 * @param inWindow events expected in its window
 * @returns 0 for a window that holds nothing of it
 */
export function eventsOfPeak(
  { resolution, windowLow, windowHigh }: Pick<WindowInputs, 'resolution' | 'windowLow' | 'windowHigh'>,
  index: number,
  middle: number,
  inWindow: number,
): number {
  const below = (edge: number) => normalCumulative((edge - middle) / resolution[index]);
  const share = below(windowHigh[index]) - below(windowLow[index]);
  return share > 0 ? inWindow / share : 0;
}
