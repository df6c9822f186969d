import type { LinkedValue, LinkNotice } from './linkNotice.ts';
import { clamp } from './ranges.ts';

/** A number out of a link, with a notice where it is not the one that was asked for. */
export interface NumberReading {
  readonly value: number;
  readonly notice: LinkNotice | null;
}

/**
 * Reads a number of a link into a range.
 * @param of what the number is
 * @param fallback used where the text is no number
 */
export function readNumber(
  text: string,
  of: LinkedValue,
  range: readonly [number, number],
  fallback: number,
): NumberReading {
  const value = parseNumber(text);
  if (value === null)
    return { value: fallback, notice: { code: 'no-number', value: of, text, used: fallback } };
  if (value >= range[0] && value <= range[1]) return { value, notice: null };
  const used = clamp(value, range);
  return { value: used, notice: { code: 'outside', value: of, text, used } };
}

/**
 * Reads a plain decimal number.
 * @returns the number, 0 for −0 too, or null for anything else (empty, words, NaN, hexadecimal)
 */
export function parseNumber(text: string): number | null {
  if (!/^[+-]?(\d+(\.\d*)?|\.\d+)(e[+-]?\d+)?$/i.test(text)) return null;
  const value = Number(text);
  if (value === 0) return 0;
  return Number.isFinite(value) ? value : null;
}
