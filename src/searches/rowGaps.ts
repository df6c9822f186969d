/** Limits at one lifetime that do not speak between some of their masses. */
export interface GappedRow {
  readonly inverseLifetimePerS: number;
  /** Ranges of mass in which it speaks; all between its ends where there are none. */
  readonly massRangesMeV?: readonly (readonly [low: number, high: number])[] | undefined;
}

/** Rounding of 1/τ must not lose the rows themselves. */
const rounding = 1e-12;

/** Whether a mass lies between two ranges of a row. */
function isInGap({ massRangesMeV = [] }: GappedRow, massMeV: number): boolean {
  return massRangesMeV.some(([low], k) => k > 0 && massMeV < low && massMeV > massRangesMeV[k - 1][1]);
}

/**
 * An acceptance from limits at several lifetimes that is 0 between the neighbours of a row which has a gap at the mass:
 * what a lifetime without a limit would allow is not known.
 * @param law acceptance as a function of the mass in MeV and 1/τ in s⁻¹
 * @param rows all lifetimes by ascending 1/τ
 */
export function silentInGaps(
  law: (massMeV: number, inverseLifetimePerS: number) => number,
  rows: readonly GappedRow[],
): (massMeV: number, inverseLifetimePerS: number) => number {
  if (rows.every(({ massRangesMeV }) => massRangesMeV === undefined)) return law;
  return (massMeV, inverseLifetimePerS) => {
    let below = 0;
    let gapsAbove = false;
    for (const row of rows) {
      const { inverseLifetimePerS: rate } = row;
      if (isInGap(row, massMeV)) {
        gapsAbove = true;
        continue;
      }
      const isBetween =
        inverseLifetimePerS > below * (1 + rounding) && inverseLifetimePerS < rate * (1 - rounding);
      if (gapsAbove && isBetween) return 0;
      below = rate;
      gapsAbove = false;
    }
    return gapsAbove && inverseLifetimePerS > below * (1 + rounding) ? 0 : law(massMeV, inverseLifetimePerS);
  };
}
