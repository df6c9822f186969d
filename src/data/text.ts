/** Digits that survive: more than any input has, fewer than rounding noise shows. */
const digits = 10;

/**
 * A number as it stands in files: 10 significant digits, `inf` for an open end, empty where nothing is known.
 * @param value any number
 * @returns its text
 */
export function numberText(value: number): string {
  if (Number.isNaN(value)) return '';
  // The largest numbers of all become infinite where they are rounded.
  const rounded = Number(value.toPrecision(digits));
  return Number.isFinite(rounded) ? String(rounded) : value > 0 ? 'inf' : '-inf';
}

/**
 * Text that no spreadsheet takes for a formula: one that starts with =, +, -, @, a tab or a line break gets an
 * apostrophe in front; line breaks and other control characters become blanks. Numbers are not passed through here.
 */
export function neutralText(text: string): string {
  const plain = text.replace(/\p{Cc}+/gu, ' ');
  return /^\s*[=+\-@＝＋－＠]/.test(plain) || /^[\t\r\n]/.test(text) ? `'${plain}` : plain;
}

/**
 * Text of a user in what the engine refuses: on one line, without what controls lines or their direction, cut where it is long.
 * @param longest characters, one for the sign that something was cut not counted
 */
export function shown(text: string, longest = 60): string {
  const plain = text.replace(/[\p{Cc}\u2028-\u202e\u2066-\u2069]+/gu, ' ');
  // No half of a pair is left at the end.
  return plain.length > longest ? `${plain.slice(0, longest).replace(/[\uD800-\uDBFF]$/, '')}…` : plain;
}

const longestStem = 80;

/** A name that can stand in a file name: letters, digits, dots, dashes; never empty, never a path. */
export function fileStem(text: string): string {
  const letters = [...text.normalize('NFKD').replace(/[^\w.-]+/g, '-')];
  const isInner = (letter: string) => letter !== '.' && letter !== '-';
  const first = letters.findIndex(isInner);
  if (first < 0) return 'curve';
  return letters
    .slice(first, letters.findLastIndex(isInner) + 1)
    .slice(0, longestStem)
    .join('');
}
