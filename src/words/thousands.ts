/** A whole number with narrow spaces between thousands, from 10 000 on: where a point marks decimals it cannot part thousands. */
export const thousands = (count: number): string =>
  count < 1e4 ? String(count) : count.toLocaleString('en').replaceAll(',', '\u202f');
