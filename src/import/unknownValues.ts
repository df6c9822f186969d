import { parseNumber } from './numbers.ts';

/**
 * Own field of a parsed value; nothing is inherited, so that keys such as `__proto__` are plain keys.
 * @returns undefined where the value is no object or has no such field
 */
export function field(value: unknown, key: string): unknown {
  if (typeof value !== 'object' || value === null || !Object.hasOwn(value, key)) return undefined;
  return (value as Record<string, unknown>)[key];
}

/** A parsed value as a list, empty where it is none. */
export function list(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

/** A parsed value as text: texts and numbers alone, empty for anything else. */
export function textOf(value: unknown): string {
  return typeof value === 'string' ? value : typeof value === 'number' ? String(value) : '';
}

/** A parsed value as a number, also as its digits; NaN where it is none. */
export function numberIn(value: unknown): number {
  return typeof value === 'number' ? value : (parseNumber(textOf(value).trim(), '.') ?? Number.NaN);
}
