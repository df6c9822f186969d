import type { HighScaleCouplings } from './running.ts';

/**
 * Couplings of the general ALP at Λ, as the 2025 paper writes them: g_V² C_VV/Λ a V Ṽ and C_ff/(2Λ) ∂_μ a f̄ γ^μ γ₅ f. `Cff` is that
 * of all charged fermions; `Cuu`, `Cdd` and `Cll` stand in its place for up-type quarks, down-type quarks and charged leptons, and
 * `C33` for the whole third generation. `ksd` is [k_d + k_D]₁₂ of arXiv:2012.12272 beside what running brings.
 */
export const alpCouplingNames = ['CGG', 'CWW', 'CBB', 'Cff', 'Cuu', 'Cdd', 'Cll', 'C33', 'ksd'] as const;
export type AlpCouplingName = (typeof alpCouplingNames)[number];

/** Values of some couplings. One of bosons, of all fermions, or `ksd` is 0 where it is not named. */
export type AlpCouplings = Readonly<Partial<Record<AlpCouplingName, number>>>;

/** Couplings that stand in the place of `Cff` where they are named, so that naming 0 says something. */
const replacing: readonly AlpCouplingName[] = ['Cuu', 'Cdd', 'Cll', 'C33'];

/** Whether a coupling of this value might as well not be named. */
export const saysNothing = (name: AlpCouplingName, value: number): boolean =>
  value === 0 && !replacing.includes(name);

/** c_VV per C_VV: g² against α/4π in front of a V Ṽ. */
export const GAUGE_NORMALISATION = 16 * Math.PI ** 2;

/**
 * The same couplings in the normalisation in which they run.
 * @param couplings as the 2025 paper writes them
 */
export function highScaleCouplings(couplings: AlpCouplings): HighScaleCouplings {
  const { CGG = 0, CWW = 0, CBB = 0, Cff = 0, Cuu = Cff, Cdd = Cff, Cll = Cff, C33 } = couplings;
  return {
    gluon: GAUGE_NORMALISATION * CGG,
    weak: GAUGE_NORMALISATION * CWW,
    hypercharge: GAUGE_NORMALISATION * CBB,
    up: Cuu,
    down: Cdd,
    lepton: Cll,
    top: C33 ?? Cuu,
    bottom: C33 ?? Cdd,
    tau: C33 ?? Cll,
  };
}

/** The coupling of largest modulus, the first of several; undefined where all are 0. */
export function largestCoupling(couplings: AlpCouplings): AlpCouplingName | undefined {
  const size = (name: AlpCouplingName) => Math.abs(couplings[name] ?? 0);
  const largest = Math.max(...alpCouplingNames.map(size));
  return largest > 0 ? alpCouplingNames.find((name) => size(name) === largest) : undefined;
}
