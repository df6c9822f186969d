/**
 * Proper lifetime of an X that also decays invisibly. With an invisible share x the total width is Γ = Γ_vis/(1 − x), hence
 * τ = (1 − x) τ_vis.
 * @param visibleLifetime τ_vis = ħ/Γ_vis, or that times g²; Infinity where nothing visible is open, NaN where it is not known
 * @param invisibleFraction x, 0–1
 * @returns in the unit of `visibleLifetime`; NaN for x = 1, where visible widths say nothing about the lifetime
 */
export function totalLifetime(visibleLifetime: number, invisibleFraction: number): number {
  return invisibleFraction >= 1 ? Number.NaN : (1 - invisibleFraction) * visibleLifetime;
}
