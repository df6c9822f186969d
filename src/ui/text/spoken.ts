import { plainText } from '../../plot/format.ts';
import type { RichText } from '../../plot/scene.ts';
import { spokenWords } from '../../words/en/spoken.ts';
import { lineText } from './lineText.ts';

const unitAtEnd = /(?<= )(ps|ns|µs|ms|s|min|yr)$/u;

const isUnit = (unit: string): unit is keyof typeof spokenWords.units => unit in spokenWords.units;

/** Powers of ten in a formatted number. */
export const powers = / × 10\^([−-]?)(\d+)/gu;

/** One of them, spoken. */
export const spokenPower = (_: string, sign: string, digits: string) =>
  spokenWords.power(digits, sign !== '');

/**
 * A formatted number as a screen reader should say it: "2.00 times ten to the minus 8", "1.07 milliseconds", "infinite".
 */
export function spokenNumber(text: RichText): string {
  return plainText(text)
    .replace(powers, spokenPower)
    .replace('∞', spokenWords.infinite)
    .replace('−', spokenWords.minus)
    .replace(unitAtEnd, (unit) => (isUnit(unit) ? spokenWords.units[unit] : unit));
}

/** A number with what it is, as a screen reader should say them: "lifetime τ, 1.07 milliseconds". */
export function spokenQuantity(name: RichText, value: RichText): string {
  return `${lineText(name)}, ${spokenNumber(value)}`;
}
