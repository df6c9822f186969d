import { plainText } from '../../plot/format.ts';
import type { RichText } from '../../plot/scene.ts';
import { lineText } from './lineText.ts';

const unitNames: Readonly<Record<string, string>> = {
  ps: 'picoseconds',
  ns: 'nanoseconds',
  µs: 'microseconds',
  ms: 'milliseconds',
  s: 'seconds',
  min: 'minutes',
  yr: 'years',
  MeV: 'MeV',
};

/**
 * A formatted number as a screen reader should say it: "2.00 times ten to the minus 8", "1.07 milliseconds", "infinite".
 */
export function spokenNumber(text: RichText): string {
  return plainText(text)
    .replace(
      / × 10\^(-?)(\d+)/u,
      (_, sign: string, digits: string) => ` times ten to the ${sign ? 'minus ' : ''}${digits}`,
    )
    .replace('∞', 'infinite')
    .replace('−', 'minus ')
    .replace(/ (ps|ns|µs|ms|s|min|yr)$/u, (_, unit: string) => ` ${unitNames[unit]}`);
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
    .replaceAll(
      / × 10\^([−-]?)(\d+)/gu,
      (_, sign: string, digits: string) => ` times ten to the ${sign ? 'minus ' : ''}${digits}`,
    )
    .replaceAll(' × ', ' times ')
    .replaceAll(/(\d)–(\d)/gu, '$1 to $2')
    .replaceAll('^', '')
    .replaceAll('_', ' ');
  return spokenReaction([{ text: numbers }]).replaceAll(/ ([,.;:])/gu, '$1');
}

/** A reaction as a screen reader should say it: "K plus to pi plus nu nu-bar". */
export function spokenReaction(text: RichText): string {
  return plainText(text)
    .replaceAll('ν\u0304', ' nu-bar')
    .replaceAll('ν', ' nu')
    .replaceAll('π', ' pi ')
    .replaceAll('μ', ' mu ')
    .replaceAll('γ', ' gamma ')
    .replaceAll('→', ' to ')
    .replaceAll('+', ' plus ')
    .replaceAll('−', ' minus ')
    .replaceAll(/\s+/gu, ' ')
    .trim();
}
