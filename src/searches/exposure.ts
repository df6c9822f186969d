import { hypotenuse } from '../mathematics/powers.ts';

/**
 * How the uncertainty of a background follows an exposure L, the factor on the number of kaons, as the background grows
 * like L. `relative`: σ_b/b as published, but for what comes from counting events in sidebands, which grow too:
 * σ_b² = L σ_stat² + L² σ_syst². `statistical`: all of it as if measured in control samples that grow, σ_b/b falls like
 * 1/√L: σ_b² = L (σ_stat² + σ_syst²).
 */
export const uncertaintyLaws = ['relative', 'statistical'] as const;
export type UncertaintyLaw = (typeof uncertaintyLaws)[number];

/**
 * Uncertainty of a background at another exposure.
 * @param parts standard deviations at the exposure of the data, in events: `statistical` from counting in sidebands, and
 * `systematic`, all the rest
 * @param exposure factor L > 0 on the number of kaons
 * @param law `relative` if absent
 * @returns σ_b in events
 */
export function projectedUncertainty(
  { statistical, systematic }: { readonly statistical: number; readonly systematic: number },
  exposure: number,
  law: UncertaintyLaw = 'relative',
): number {
  const root = Math.sqrt(exposure);
  return hypotenuse(statistical * root, systematic * (law === 'relative' ? exposure : root));
}
