import type { IntervalColumns } from './intervals.ts';

/** An excluded interval in ln g, and codes of `endCodes` that say why it ends where it does. */
export interface FoundInterval {
  readonly lower: number;
  readonly upper: number;
  readonly lowerCode: number;
  readonly upperCode: number;
}

/** The intervals of one mass of columns. */
export function intervalsAt(
  { offset, logLower, logUpper, lowerCode, upperCode }: IntervalColumns,
  mass: number,
): FoundInterval[] {
  return Array.from({ length: offset[mass + 1] - offset[mass] }, (_, i) => {
    const k = offset[mass] + i;
    return { lower: logLower[k], upper: logUpper[k], lowerCode: lowerCode[k], upperCode: upperCode[k] };
  });
}

/** Intervals that overlap or touch become one, which ends where and why the outermost of them does. */
export function unitedIntervals(intervals: readonly FoundInterval[]): FoundInterval[] {
  const result: FoundInterval[] = [];
  for (const interval of [...intervals].sort((a, b) => a.lower - b.lower)) {
    const last = result.at(-1);
    if (last === undefined || interval.lower > last.upper) result.push(interval);
    else if (interval.upper > last.upper) {
      result[result.length - 1] = { ...last, upper: interval.upper, upperCode: interval.upperCode };
    }
  }
  return result;
}

/** The ends of intervals as columns. */
export function intervalsAsColumns(
  intervals: readonly FoundInterval[],
): Pick<IntervalColumns, 'logLower' | 'logUpper' | 'lowerCode' | 'upperCode'> {
  return {
    logLower: Float64Array.from(intervals, ({ lower }) => lower),
    logUpper: Float64Array.from(intervals, ({ upper }) => upper),
    lowerCode: Uint8Array.from(intervals, ({ lowerCode }) => lowerCode),
    upperCode: Uint8Array.from(intervals, ({ upperCode }) => upperCode),
  };
}
