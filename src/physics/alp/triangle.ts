import type { AlpCouplings } from './couplings.ts';

/** The couplings whose ratios are explored in a triangle, in the order of shares. */
export const triangleCouplings = ['CGG', 'CWW', 'Cff'] as const;

/** Shares of |C_GG|, |C_WW| and |C_ff| in their sum, which is 1. */
export type Shares = readonly [CGG: number, CWW: number, Cff: number];

/** Signs of the three couplings; all of them turned round make the same physics. */
export const triangleSigns = {
  positive: [1, 1, 1],
  'weak-negative': [1, -1, 1],
  'fermions-negative': [1, 1, -1],
  'both-negative': [1, -1, -1],
} as const satisfies Readonly<Record<string, Shares>>;

/** Which of the couplings are negative. */
export type TriangleSigns = keyof typeof triangleSigns;

/** Steps from one corner of the triangle to the next. */
export const triangleDivisions = 50;

/** All ratios of the triangle: first those without C_GG, from pure C_ff to pure C_WW. */
export const triangleRatios: readonly Shares[] = Array.from({ length: triangleDivisions + 1 }, (_, gluon) =>
  Array.from({ length: triangleDivisions + 1 - gluon }, (__, weak): Shares => {
    const steps = [gluon, weak, triangleDivisions - gluon - weak];
    const [CGG, CWW, Cff] = steps.map((step) => step / triangleDivisions);
    return [CGG, CWW, Cff];
  }),
).flat();

/** Place of a ratio among `triangleRatios`, by its steps of C_GG and C_WW. */
export const ratioPlace = (gluon: number, weak: number): number =>
  gluon * (triangleDivisions + 1) - (gluon * (gluon - 1)) / 2 + weak;

/** The couplings of a ratio, whose moduli have the sum 1. */
export function couplingsOfShares(shares: Shares, signs: TriangleSigns): AlpCouplings {
  const [CGG, CWW, Cff] = shares.map((share, k) => (share === 0 ? 0 : share * triangleSigns[signs][k]));
  return { CGG, CWW, Cff };
}

/**
 * Shares and signs of given couplings, if these three are all that count.
 * @returns null where none of the three is there
 */
export function sharesOf({ CGG = 0, CWW = 0, Cff = 0 }: AlpCouplings): {
  readonly shares: Shares;
  /** Those that have these signs; several where a coupling is 0. */
  readonly signs: readonly TriangleSigns[];
} | null {
  const values = [CGG, CWW, Cff];
  const sum = values.reduce((total, value) => total + Math.abs(value), 0);
  if (sum === 0) return null;
  const agrees = (signs: Shares, turned: number) =>
    values.every((value, k) => value * signs[k] * turned >= 0);
  const all = Object.keys(triangleSigns) as TriangleSigns[];
  return {
    shares: [Math.abs(CGG) / sum, Math.abs(CWW) / sum, Math.abs(Cff) / sum],
    signs: all.filter((name) => agrees(triangleSigns[name], 1) || agrees(triangleSigns[name], -1)),
  };
}
