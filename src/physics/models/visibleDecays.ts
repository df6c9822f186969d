import { lifetimeFromWidthS } from '../units.ts';
import type { BenchmarkModel, DecayFractions, ValidityRange } from './model.ts';
import { isInside } from './validity.ts';

/** Partial widths per squared amplitude coupling, in MeV (in MeV TeV² where the coupling is in TeV⁻¹). */
export type PartialWidths = DecayFractions;

/**
 * Lifetime and decay fractions that follow from partial widths (2025 paper eqs. 4.4 and 4.7); NaN outside the range.
 * @param range where the widths hold
 * @param partialWidths widths per squared coupling at a mass in MeV
 */
export function visibleDecays(
  range: ValidityRange,
  partialWidths: (massMeV: number) => PartialWidths,
): Pick<BenchmarkModel, 'decayValidity' | 'lifetimeTimesCoupling2S' | 'decayFractions'> {
  return {
    decayValidity: range,
    lifetimeTimesCoupling2S(massMeV) {
      if (!isInside(range, massMeV)) return Number.NaN;
      const { ee, mumu, gammagamma } = partialWidths(massMeV);
      return lifetimeFromWidthS(ee + mumu + gammagamma);
    },
    decayFractions(massMeV) {
      if (!isInside(range, massMeV)) return { ee: Number.NaN, mumu: Number.NaN, gammagamma: Number.NaN };
      const { ee, mumu, gammagamma } = partialWidths(massMeV);
      const total = ee + mumu + gammagamma;
      if (total === 0) return { ee: 0, mumu: 0, gammagamma: 0 };
      return { ee: share(ee, total), mumu: share(mumu, total), gammagamma: share(gammagamma, total) };
    },
  };
}

/** Part of a total, 1 where a pole makes both infinite. */
function share(part: number, total: number): number {
  return part === total ? 1 : part / total;
}
