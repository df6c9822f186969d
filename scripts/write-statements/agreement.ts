import type { Claim, Statement } from './statement.ts';

/** Our number beside that of a paper. */
export interface Finding {
  readonly statement: Statement;
  readonly numbers: readonly number[];
  readonly agrees: boolean;
  /** The ratio to the number of the paper, or whether ours lies inside its range. */
  readonly words: string;
}

/** Digits of numbers in the document. */
const digits = 4;

/** A number as it stands in the document. */
export function numberWords(value: number): string {
  if (!Number.isFinite(value) || (Number.isInteger(value) && Math.abs(value) < 1e6)) return String(value);
  const short = Number(value.toPrecision(digits));
  return short !== 0 && (Math.abs(short) < 1e-3 || Math.abs(short) >= 1e6)
    ? short.toExponential()
    : String(short);
}

/** What a paper says, in numbers. */
export function claimWords(claim: Claim): string {
  if (claim.kind === 'value') return numberWords(claim.value);
  if (claim.to === Infinity) return `≥ ${numberWords(claim.from)}`;
  if (claim.from === -Infinity) return `≤ ${numberWords(claim.to)}`;
  return `${numberWords(claim.from)} to ${numberWords(claim.to)}`;
}

/**
 * Compares numbers with what a paper says.
 * @returns whether all agree, and the ratio or the side in words
 */
export function agreementOf(claim: Claim, numbers: readonly number[]): Pick<Finding, 'agrees' | 'words'> {
  if (claim.kind === 'range') {
    const agrees = numbers.every((value) => value >= claim.from && value <= claim.to);
    return { agrees, words: `${agrees ? 'inside' : 'not inside'} (${claim.because})` };
  }
  const ratios = numbers.map((value) => value / claim.value);
  // Rounding of decimal numbers must not decide at the very end of the interval.
  const agrees = ratios.every((ratio) => Math.abs(ratio - 1) <= claim.within * (1 + 1e-9));
  const said = ratios.map((ratio) => numberWords(ratio)).join(' to ');
  return { agrees, words: `ratio ${said} (${claim.because})` };
}
