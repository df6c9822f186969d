import type { LimitScan, Search } from '../searches/search.ts';

/**
 * Every second hypothesis of each stretch of mass, and the last one of each: enough to see where a limit goes while a hand
 * moves.
 * @param search search
 * @returns indices of hypotheses, ascending
 */
export function everySecond({ hypothesesMeV, massRangesMeV }: Search): readonly number[] {
  const found: number[] = [];
  let begin = 0;
  for (let k = 0; k < hypothesesMeV.length; k += 1) {
    const joined = (next: number) =>
      massRangesMeV.some(([from, to]) => hypothesesMeV[k] >= from && hypothesesMeV[next] <= to);
    const isLast = k + 1 === hypothesesMeV.length || !joined(k + 1);
    if ((k - begin) % 2 === 0 || isLast) found.push(k);
    if (isLast) begin = k + 1;
  }
  return found;
}

/**
 * A scan of some hypotheses with the geometric mean of both neighbours at those between.
 * @param scan NaN in the windows that were not looked at
 * @param only indices of those that were, ascending, no two more than 2 apart within a stretch
 * @returns a whole scan; its limits between are not those of the windows there
 */
export function filledScan(scan: LimitScan, only: readonly number[]): LimitScan {
  const filled = (values: Float64Array): Float64Array => {
    const whole = values.slice();
    for (let i = 1; i < only.length; i += 1) {
      const [before, after] = [only[i - 1], only[i]];
      if (after - before === 2) whole[before + 1] = Math.sqrt(values[before] * values[after]);
    }
    return whole;
  };
  const [m2, m1, median, p1, p2] = scan.signalLimitExpected;
  return {
    ...scan,
    background: filled(scan.background),
    backgroundUncertainty: filled(scan.backgroundUncertainty),
    signalLimitObserved: filled(scan.signalLimitObserved),
    signalLimitExpected: [filled(m2), filled(m1), filled(median), filled(p1), filled(p2)],
  };
}
