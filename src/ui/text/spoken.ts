import { plainText } from '../../plot/format.ts';
import type { RichText } from '../../plot/scene.ts';
import { spokenWords } from '../../words/en/spoken.ts';
import { lineText } from './lineText.ts';

const unitAtEnd = /(?<= )(ps|ns|µs|ms|s|min|yr)$/u;

const isUnit = (unit: string): unit is keyof typeof spokenWords.units => unit in spokenWords.units;

const powers = / × 10\^([−-]?)(\d+)/gu;

const spokenPower = (_: string, sign: string, digits: string) => spokenWords.power(digits, sign !== '');

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

/**
 * A sentence with numbers and reactions as a screen reader should say it: "Excluded by NA62, 2.28 times the limit by K plus to pi plus
 * nu nu-bar 2016 to 2022".
 */
export function spokenText(text: RichText): string {
  const numbers = plainText(text)
    .replaceAll(powers, spokenPower)
    .replaceAll(' × ', spokenWords.times)
    .replaceAll(/(\d)–(\d)/gu, (_, from: string, to: string) => spokenWords.upTo(from, to))
    .replaceAll('^', '')
    .replaceAll('_', ' ');
  return spokenReaction([{ text: numbers }]).replaceAll(/ ([,.;:])/gu, '$1');
}

/** A reaction as a screen reader should say it: "K plus to pi plus nu nu-bar". */
export function spokenReaction(text: RichText): string {
  const said = Object.entries(spokenWords.signs).reduce(
    (words, [sign, spoken]) => words.replaceAll(sign, spoken),
    plainText(text),
  );
  return said.replaceAll(/\s+/gu, ' ').trim();
}
