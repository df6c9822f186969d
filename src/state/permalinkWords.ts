import { clamp } from './ranges.ts';

/**
 * A piece of a link as it may be shown: in quotation marks, shortened, without control characters.
 */
export function quoted(text: string): string {
  const clean = [...text].filter((character) => character >= ' ' && character !== '\u007f').join('');
  return `"${clean.length > 40 ? `${clean.slice(0, 39)}…` : clean}"`;
}

/** A number out of a link, with one sentence where it is not the one that was asked for. */
export interface NumberReading {
  readonly value: number;
  readonly notice: string | null;
}

/**
 * Reads a number of a link into a range.
 * @param name what the number is, as a sentence begins with it, for example "CL"
 * @param fallback used where the text is no number
 */
export function readNumber(
  text: string,
  name: string,
  range: readonly [number, number],
  fallback: number,
): NumberReading {
  const value = parseNumber(text);
  if (value === null) {
    return { value: fallback, notice: `${name} ${quoted(text)} is not a number; ${fallback} is used.` };
  }
  if (value >= range[0] && value <= range[1]) return { value, notice: null };
  const used = clamp(value, range);
  return { value: used, notice: `${name} ${text} is not possible; ${used} is used.` };
}

/**
 * Reads a plain decimal number.
 * @returns the number, or null for anything else (empty, words, NaN, hexadecimal)
 */
export function parseNumber(text: string): number | null {
  if (!/^[+-]?(\d+(\.\d*)?|\.\d+)(e[+-]?\d+)?$/i.test(text)) return null;
  const value = Number(text);
  return Number.isFinite(value) ? value : null;
}
