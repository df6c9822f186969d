import type { RichText, TextRun } from './scene.ts';

const minus = '\u2212';
const signed = (text: string) => text.replace('-', minus);

function decimalExponent(value: number, digits: number): number {
  return Number(value.toExponential(digits - 1).split('e')[1]);
}

/**
 * `value` as a × 10ⁿ with `digits` significant digits and a raised exponent; ∞ and – (not a number) in words' place.
 */
export function formatScientific(value: number, digits = 3): RichText {
  if (!Number.isFinite(value) || value === 0) return formatQuantity(value, digits);
  const [mantissa, exponent] = value.toExponential(digits - 1).split('e');
  return [{ text: `${signed(mantissa)} × 10` }, { text: signed(String(Number(exponent))), raise: 'sup' }];
}

/**
 * `value` with `digits` significant digits: as a plain decimal from 0.01 up to 10⁴, else as a × 10ⁿ. NaN is an en dash, infinity ∞.
 */
export function formatQuantity(value: number, digits = 3): RichText {
  if (Number.isNaN(value)) return [{ text: '–' }];
  if (!Number.isFinite(value)) return [{ text: value > 0 ? '∞' : `${minus}∞` }];
  if (value === 0) return [{ text: '0' }];
  const exponent = decimalExponent(value, digits);
  if (exponent < -2 || exponent > 3) return formatScientific(value, digits);
  const rounded = Number(value.toPrecision(digits));
  return [{ text: signed(rounded.toFixed(Math.max(0, digits - 1 - exponent))) }];
}

/**
 * `value` with its uncertainty, both to the digit in which the uncertainty has its first: a ± b, or (a ± b) × 10ⁿ from the same
 * sizes on as `formatQuantity`. Without an uncertainty above 0 it is that.
 */
export function formatWithError(value: number, error: number): RichText {
  if (!(Number.isFinite(value) && value !== 0 && error > 0 && error < Infinity)) return formatQuantity(value);
  const exponent = decimalExponent(value, 3);
  const ofError = decimalExponent(error, 1);
  const powers = exponent < -2 || exponent > 3 ? exponent : 0;
  const digits = Math.min(20, Math.max(0, powers - ofError));
  const [a, b] = [value, error].map((each) => signed((each / 10 ** powers).toFixed(digits)));
  if (powers === 0) return [{ text: `${a} ± ${b}` }];
  return [{ text: `(${a} ± ${b}) × 10` }, { text: signed(String(powers)), raise: 'sup' }];
}

/** 10ⁿ with a raised exponent; 1 and 10 are written out. */
export function powerOfTen(exponent: number): RichText {
  if (exponent === 0) return [{ text: '1' }];
  if (exponent === 1) return [{ text: '10' }];
  return [{ text: '10' }, { text: signed(String(exponent)), raise: 'sup' }];
}

/** Numbers without the spaces around ×, for axes and chips. */
export const tight = (rich: RichText): RichText =>
  rich.map((run) => ({ ...run, text: run.text.replace(' × ', '×') }));

type Unit = readonly [size: number, name: string];
const timeUnits: readonly Unit[] = [
  [365.25 * 86400, 'yr'],
  [60, 'min'],
  [1, 's'],
  [1e-3, 'ms'],
  [1e-6, 'µs'],
  [1e-9, 'ns'],
  [1e-12, 'ps'],
];
const lengthUnits: readonly Unit[] = [
  [1e3, 'km'],
  [1, 'm'],
  [1e-3, 'mm'],
  [1e-6, 'µm'],
];

function inUnits(value: number, digits: number, units: readonly Unit[]): RichText {
  if (!Number.isFinite(value)) return formatQuantity(value, digits);
  const rounded = Number(Math.abs(value).toPrecision(digits));
  const [size, name] = units.find(([unit]) => rounded >= unit * (1 - 1e-12)) ?? units[units.length - 1];
  return [...formatQuantity(value / size, digits), { text: ` ${name}` }];
}

/** A time in seconds in the largest fitting of ps, ns, µs, ms, s, min, yr. */
export function formatTime(seconds: number, digits = 3): RichText {
  return inUnits(seconds, digits, timeUnits);
}

/** A length in metres in the largest fitting of µm, mm, m, km. */
export function formatLength(metres: number, digits = 3): RichText {
  return inUnits(metres, digits, lengthUnits);
}

/**
 * Rich text on one line of plain characters, for the clipboard, file names and screen readers: raised digits as `^n`,
 * lowered text as `_x`, charges as they stand.
 */
export function plainText(rich: RichText): string {
  const plain = (run: TextRun): string => {
    if (run.raise === 'sup' && /\d/.test(run.text)) return `^${run.text.replace(minus, '-')}`;
    if (run.raise === 'sub') return `_${run.text}`;
    return run.text;
  };
  return rich.map(plain).join('');
}
