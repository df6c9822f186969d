import type { Choices } from '../../state/choices.ts';
import { defaultPanel } from '../../state/panels.ts';
import { lifetimeRangeS } from '../../state/ranges.ts';

/** An X that escapes, at the masses of the search beside K⁺ → π⁺νν̄. */
export const escaping = {
  lifetime: Number.POSITIVE_INFINITY,
  massView: [0, 262],
} as const satisfies Partial<Choices>;

/** An X that decays to muons at once, with the reader's point inside the masses of that search, at sin²θ = 2 × 10⁻⁶. */
export const dimuonsAtOnce = {
  lifetime: lifetimeRangeS[0],
  massView: [210, 332],
  crosshair: { massMeV: 250, amplitudeCoupling: Math.sqrt(2e-6) },
} as const satisfies Partial<Choices>;

/** A published limit over the figure, with its ratio to ours under it. */
export const publishedAndRatio = (...published: readonly string[]): Partial<Choices> => ({
  published,
  panel: { ...defaultPanel, id: 'ratio' },
});
