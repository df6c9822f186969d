/** Limits over ascending masses in MeV. */
interface LimitRow {
  readonly massMeV: readonly number[];
  readonly limit: readonly number[];
}

/**
 * A row of limits, cut where nothing was looked at.
 * @param row limits over mass
 * @param rangesMeV ranges of mass that gaps part; what lies before the first and beyond the last is kept
 * @returns pieces in order; those without a point are left out
 */
export function limitPieces(
  { massMeV, limit }: LimitRow,
  rangesMeV: readonly (readonly [low: number, high: number])[],
): { readonly massMeV: number[]; readonly limit: number[] }[] {
  const last = rangesMeV.length - 1;
  return rangesMeV
    .map(([low, high], k) => {
      const inside = [...massMeV.keys()].filter(
        (i) => (k === 0 || massMeV[i] >= low) && (k === last || massMeV[i] <= high),
      );
      return { massMeV: inside.map((i) => massMeV[i]), limit: inside.map((i) => limit[i]) };
    })
    .filter(({ massMeV: masses }) => masses.length > 0);
}
