import { log10 } from '../../mathematics/logarithm.ts';
import type { Quantity } from '../../physics/ownModel/ownModel.ts';

/** How a quantity grows with the power of the coupling: branching ratios of what makes X and widths with it, the lifetime against it, fractions not at all. */
export function growthOf(name: Quantity): -1 | 0 | 1 {
  if (name === 'tau') return -1;
  return name.startsWith('B') || name.startsWith('width') ? 1 : 0;
}

const written = /^([*/])g(?:(?:\^|\*\*)\(?([-−]?\d+(?:\.\d+)?)\)?)?$/;

/**
 * The power p of the coupling for which `B/g^p`, `tau*g^p` is written.
 * @param over what stands after the name of a quantity, without blanks
 * @returns null where it is written otherwise
 */
export function powerOver(name: Quantity, over: string): number | null {
  const [, sign, exponent] = written.exec(over) ?? [];
  if (sign === undefined) return null;
  const power = exponent === undefined ? 1 : Number(exponent.replace('−', '-'));
  return (sign === '/' ? power : -power) * growthOf(name) || null;
}

/** Round ends of a range of couplings in which B goes from what no search reaches to 1. */
export function usualCouplings(productions: readonly number[], power: number): readonly [number, number] {
  const positive = productions.filter((value) => value > 0 && value < Infinity).sort((a, b) => a - b);
  const middle = positive.length === 0 ? 1 : positive[positive.length >> 1];
  const ends = [1e-15, 1].map((branchingRatio) => log10(branchingRatio / middle) / power);
  const low = Math.floor(Math.min(...ends));
  const high = Math.ceil(Math.max(...ends));
  return [Number(`1e${low}`), Number(`1e${high}`)];
}
