import { exp } from '../mathematics/exponential.ts';
import { log } from '../mathematics/logarithm.ts';
import type { PromptRows } from '../data/limitTableSchema.ts';
import { interpolate } from './interpolation.ts';
import { silentInGaps } from './rowGaps.ts';

/**
 * Acceptance for a proper lifetime τ relative to the first of several lifetimes at which limits were published: B_UL on
 * straight lines in (m, ln B) along each row and in τ between rows, constant below the first lifetime and ∝ τ beyond the
 * last one, where the decays inside a detector become rare as 1/τ (the reach of the search says how far that holds).
 * Nothing is limited between the neighbours of a row that has a gap.
 * @param law limits at ascending lifetimes, each row over all masses of the search
 * @returns function of the mass in MeV and 1/τ in s⁻¹ with values in [0, 1]
 */
export function promptRowsAcceptance(
  law: PromptRows,
): (massMeV: number, inverseLifetimePerS: number) => number {
  const lifetimesS = Float64Array.from(law.rows, ({ lifetimeNs }) => lifetimeNs * 1e-9);
  const rows = law.rows.map(({ massMeV, limit }) => ({
    masses: Float64Array.from(massMeV),
    logs: Float64Array.from(limit, log),
  }));
  const limitAt = (row: number, massMeV: number): number =>
    exp(interpolate(rows[row].masses, rows[row].logs, massMeV));
  const last = rows.length - 1;
  const between = (massMeV: number, inverseLifetimePerS: number): number => {
    const lifetime = 1 / inverseLifetimePerS;
    const reference = limitAt(0, massMeV);
    if (lifetime <= lifetimesS[0]) return 1;
    if (lifetime >= lifetimesS[last]) {
      return Math.min(1, (reference / limitAt(last, massMeV)) * lifetimesS[last] * inverseLifetimePerS);
    }
    let above = 1;
    while (lifetimesS[above] < lifetime) above += 1;
    const fraction = (lifetime - lifetimesS[above - 1]) / (lifetimesS[above] - lifetimesS[above - 1]);
    const limit = (1 - fraction) * limitAt(above - 1, massMeV) + fraction * limitAt(above, massMeV);
    return Math.min(1, reference / limit);
  };
  return silentInGaps(
    between,
    law.rows
      .map(({ massRangesMeV }, row) => ({ inverseLifetimePerS: 1 / lifetimesS[row], massRangesMeV }))
      .reverse(),
  );
}
