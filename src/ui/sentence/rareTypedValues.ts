import { parseNumber } from '../../state/permalinkWords.ts';
import { confidenceLevel } from '../../assumptions/confidenceLevel.ts';
import { typedWords } from '../../words/en/typedValues.ts';
import { clamp, lifetimeRangeS, roundTo } from '../../state/ranges.ts';
import { cleaned, noNumber, type Typed } from './typedValues.ts';

/** Reads a value of the dark sector; fractions as 1/3 too. */
export function readConventionParameter(
  text: string,
  name: string,
  [lowest, highest]: readonly [number, number],
): Typed {
  const [top, bottom = '1', ...rest] = cleaned(text)
    .split('/')
    .map((part) => part);
  const [over, under] = [parseNumber(top), parseNumber(bottom)];
  const value = over === null || under === null || rest.length > 0 ? Number.NaN : over / under;
  if (!Number.isFinite(value)) return noNumber(name, text, typedWords.fractionExample);
  return value >= lowest && value <= highest
    ? value
    : typedWords.outside(name, roundTo(value, 4), roundTo(lowest, 4), roundTo(highest, 4), '');
}

/**
 * Reads a confidence level, as a fraction (0.95) or in percent (95). What lies outside is clamped.
 * @returns the level as a fraction, and what is said where it is not the one that was typed
 */
export function readConfidence(
  text: string,
): { readonly level: number; readonly notice: (() => string) | null } | string {
  const value = parseNumber(cleaned(text));
  if (value === null) return noNumber(typedWords.level, text, '0.95');
  const level = value >= 50 && value < 100 ? value / 100 : value;
  const { range } = confidenceLevel.domain;
  const [lowest, highest] = range;
  if (level >= lowest && level <= highest) return { level: Number(level.toPrecision(6)), notice: null };
  const used = clamp(level, range);
  return { level: used, notice: () => typedWords.levelUsed(value, used) };
}

const secondsPerUnit: Readonly<Record<string, number>> = { ps: 1e-12, ns: 1e-9, µs: 1e-6, us: 1e-6, s: 1 };

/** Reads a lifetime with its unit ("200 ps", "1 ns", "1e-9 s", "inf"); without a unit it is in ns. */
export function readLifetime(text: string): Typed {
  const plain = cleaned(text);
  if (/^(inf|infinite|∞)$/iu.test(plain)) return Number.POSITIVE_INFINITY;
  const [, digits, unit] = /^(.*?)(ps|ns|µs|us|s)?$/u.exec(plain) ?? [];
  const value = parseNumber(digits ?? '');
  if (value === null) return noNumber(typedWords.lifetime, text, typedWords.lifetimeExample);
  const seconds = Number((value * secondsPerUnit[unit ?? 'ns']).toPrecision(6));
  const [lowest, highest] = lifetimeRangeS;
  return seconds >= lowest && seconds <= highest ? seconds : typedWords.lifetimeOutside(text.trim());
}
