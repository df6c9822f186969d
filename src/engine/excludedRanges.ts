import { amplitudeCoupling, couplingInConvention } from '../physics/models/conventions.ts';
import type { CouplingConvention } from '../physics/models/model.ts';
import type { SearchPoint } from './answer.ts';
import { decidingCurveOf, type Outlook } from './verdict.ts';

/** Couplings from the first to the second; open ends are 0 and Infinity. */
export type CouplingRange = readonly [number, number];

/**
 * Couplings that any of the searches excludes at the mass of a point.
 * @param searches at the point; their intervals are in the model's first convention
 * @param outlook exposure, and whether only expected limits are drawn
 * @param first the model's first convention
 * @param shown convention of the result
 * @returns ascending, apart from each other
 */
export function excludedRanges(
  searches: readonly SearchPoint[],
  outlook: Outlook,
  first: CouplingConvention,
  shown: CouplingConvention,
): CouplingRange[] {
  const inShown = (coupling: number): number =>
    couplingInConvention(shown, amplitudeCoupling(first, coupling));
  const found = searches
    .filter(({ silence }) => silence === null)
    .flatMap((search) => {
      const asAnswered = decidingCurveOf(search, { exposure: outlook.exposure });
      return decidingCurveOf(search, outlook) === asAnswered
        ? search.excludedCouplings
        : search.expectedExcludedCouplings;
    })
    .map((ends): CouplingRange => {
      const [a, b] = ends.map(inShown);
      return a <= b ? [a, b] : [b, a];
    })
    .sort(([a], [b]) => a - b);
  const united: CouplingRange[] = [];
  for (const [lower, upper] of found) {
    const last = united.at(-1);
    if (last !== undefined && lower <= last[1])
      united[united.length - 1] = [last[0], Math.max(last[1], upper)];
    else united.push([lower, upper]);
  }
  return united;
}
