/** Sign that separates the whole part of a number from its fraction. */
export type DecimalSign = '.' | ',';

/** What most cells are: nothing has to be changed before it is a number. */
const usual = /^-?(\d+(\.\d*)?|\.\d+)([eE][+-]?\d+)?$/;
const infinite = /^[+-]?\.?(?:inf(?:inity)?|∞|1\.#inf\d*)$/i;

/** What programs and people write where there is no value. */
const nothing =
  /^(?:|[-–—]+|\.{1,3}|…|\?|\/|\*|[+-]?\.?nan(?:\([a-z]*\))?|n\/?a|n\.\s?a\.?|#n\/a|#num!|#div\/0!|#value!|null|nil|none|undefined|missing|indeterminate|[+-]?1\.#(?:qnan|snan|ind)\d*)$/i;

/** Whether a cell stands for "no value". */
export function isMissing(cell: string): boolean {
  return cell === '' || (cell.length < 24 && nothing.test(cell));
}

/** No number of the field is longer; patterns below need not be asked about more. */
const longest = 120;

const superscripts = '⁰¹²³⁴⁵⁶⁷⁸⁹';

/** A cell in plain signs: minus signs, raised digits and the signs of TeX as one types them, no blanks around operators. */
function plainSigns(cell: string): string {
  return cell
    .replace(/[⁺⁻]?[⁰¹²³⁴-⁹]+/g, (raised) => {
      const digits = Array.from(raised, (sign) =>
        sign === '⁻' ? '-' : sign === '⁺' ? '+' : superscripts.indexOf(sign),
      );
      return `^${digits.join('')}`;
    })
    .replace(/[−‐‑–﹣－]/g, '-')
    .replace(/\\(?:times|cdot) ?|[×·⋅∙•∗]/g, '*')
    .replace(/\\[,!;]|[${}]/g, '')
    .replace(/ +/g, ' ')
    .replace(/ ([*^/x])/g, '$1')
    .replace(/([*^/x]) /g, '$1')
    .replace(/\*\*/g, '^');
}

/** Between groups of three digits: thin and unbreakable blanks, apostrophes. */
const between = "[\\u00a0\\u2007\\u2009\\u202f'’]";
const grouped = new RegExp(
  `^\\d{1,3}(?:${between}\\d{3})+(?=[.,]|$)|^\\d+[.,](?:\\d{3}${between})+\\d{1,3}$`,
);

/** Digits with a point, of a number without sign and exponent; null where it is none. */
function plainDigits(text: string, decimal: DecimalSign): string | null {
  const whole = grouped.test(text) ? text.replace(new RegExp(between, 'g'), '') : text;
  const other = decimal === '.' ? ',' : '.';
  const groups =
    decimal === '.'
      ? /^\d{1,3}(?:,\d{3})+(?:\.\d+|(?<=,\d{3},\d{3}))$/
      : /^\d{1,3}(?:\.\d{3})+(?:,\d+|(?<=\.\d{3}\.\d{3}))$/;
  const bare = groups.test(whole) ? whole.replaceAll(other, '') : whole;
  const pattern = decimal === '.' ? /^(?:\d+(?:\.\d*)?|\.\d+)$/ : /^(?:\d+(?:,\d*)?|,\d+)$/;
  return pattern.test(bare) ? bare.replace(',', '.') : null;
}

/** Sign, digits and exponent of a number; Mathematica ends digits with a backtick and their precision. */
const scientific =
  /^([+-]?)([\d.,\u00a0\u2007\u2009\u202f'’]+)(?:`[\d.]*)?(?:[eEdD]([+-]?\d{1,4})|\*\^([+-]?\d{1,4})|[*xX]10\^\(?([+-]?\d{1,4})\)?|[*xX]10([+-]\d{1,4}))?$/;
const power = /^([+-]?)10\^\(?([+-]?\d{1,4})\)?$/;

/** The number that plain signs are, times a power of ten; null where they are none. */
function termOf(text: string, decimal: DecimalSign, shift = 0): number | null {
  const alone = power.exec(text);
  if (alone !== null) return Number(`${alone[1]}1e${Number(alone[2]) + shift}`);
  const [, sign, mantissa, ...exponents] = scientific.exec(text) ?? [];
  const digits = mantissa === undefined ? null : plainDigits(mantissa, decimal);
  if (digits === null) return null;
  const exponent = Number(exponents.find((each) => each !== undefined) ?? 0);
  return Number(`${sign}${digits}e${exponent + shift}`);
}

/** Signs in front of a limit that say no more than that it is one. */
const bound = /^(?:[<>]=?|[≤≥≲≳~≈]|\\(?:leq?|geq?|lesssim|gtrsim|sim|approx)\b)\s*/;

/**
 * The number in a cell, as people and programs write it: powers of ten with any sign of multiplication, Fortran's and
 * Mathematica's exponents, fractions, percent, typographical minus signs, groups of digits, `< 3e-9`, `inf`. NaN is no number.
 * @param cell text without blanks around it
 * @param decimal decimal sign
 * @returns the number, or null where it is none
 */
export function parseNumber(cell: string, decimal: DecimalSign): number | null {
  if (decimal === '.' && usual.test(cell)) return Number(cell);
  if (cell.length > longest || !/[\d∞iI]/.test(cell)) return null;
  const text = plainSigns(cell.replace(bound, ''));
  if (infinite.test(text)) return text.startsWith('-') ? -Infinity : Infinity;
  if (text.endsWith('%')) return termOf(text.slice(0, -1).replace(/\\$/, '').trimEnd(), decimal, -2);
  const slash = text.indexOf('/');
  if (slash < 0) return termOf(text, decimal);
  const above = termOf(text.slice(0, slash), decimal);
  const below = termOf(text.slice(slash + 1), decimal);
  return above === null || below === null || !(below > 0) ? null : above / below;
}

/** Root of the sum of squares: independent uncertainties together. */
export const quadratureSum = (values: readonly number[]): number =>
  Math.sqrt(values.reduce((sum, value) => sum + value * value, 0));
