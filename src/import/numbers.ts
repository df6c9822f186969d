/** Sign that separates the whole part of a number from its fraction. */
export type DecimalSign = '.' | ',';

/** What most cells are: nothing has to be changed before it is a number. */
const usual = /^-?(\d+(\.\d*)?|\.\d+)([eE][+-]?\d+)?$/;
const plain = /^[+-]?(\d+(\.\d*)?|\.\d+)([eEdD][+-]?\d+)?$/;
const withComma = /^[+-]?(\d+(,\d*)?|,\d+)([eEdD][+-]?\d+)?$/;
const infinite = /^[+-]?inf(inity)?$/i;

/** What programs and people write where there is no value. */
const nothing =
  /^(?:|[-–—]+|\.{1,3}|…|\?|\/|\*|[+-]?\.?nan(?:\([a-z]*\))?|n\/?a|n\.\s?a\.?|#n\/a|#num!|#div\/0!|#value!|null|nil|none|undefined|missing|indeterminate|[+-]?1\.#(?:qnan|snan|ind)\d*)$/i;

/** Whether a cell stands for "no value". */
export function isMissing(cell: string): boolean {
  return cell === '' || (cell.length < 24 && nothing.test(cell));
}

/**
 * The number in a cell. Fortran's D exponents, typographical minus signs and `inf` are read; NaN is not a number.
 * @param cell text without blanks around it
 * @param decimal decimal sign
 * @returns the number, or null where it is none
 */
export function parseNumber(cell: string, decimal: DecimalSign): number | null {
  if (decimal === '.' && usual.test(cell)) return Number(cell);
  const text = cell.replace('\u2212', '-').replace(/[eEdD]\u2212/, 'e-');
  if (infinite.test(text)) return text.startsWith('-') ? -Infinity : Infinity;
  if (!(decimal === '.' ? plain : withComma).test(text)) return null;
  const value = Number(text.replace(',', '.').replace(/[dD]/, 'e'));
  return Number.isNaN(value) ? null : value;
}

/** Root of the sum of squares: independent uncertainties together. */
export const quadratureSum = (values: readonly number[]): number =>
  Math.sqrt(values.reduce((sum, value) => sum + value * value, 0));
