/**
 * A number in a sentence: plain up to 10⁶, powers of ten beyond.
 * @param value any number
 * @returns text such as `340`, `2e-8`, `infinite` or `NaN`
 */
export function written(value: number): string {
  if (value === Infinity) return 'infinite';
  // A script on the console may leave a number out.
  return typeof value === 'number' ? String(Number(value.toPrecision(6))) : String(value);
}

/**
 * A list in a sentence: "a", "a and b", "a, b and c".
 * @param names what is listed
 * @param word before the last one
 */
export function listed(names: readonly string[], word = 'and'): string {
  if (names.length < 2) return names.join('');
  return `${names.slice(0, -1).join(', ')} ${word} ${names[names.length - 1]}`;
}

/** "180.6 MeV", "154 and 155.4 MeV", or "12 masses from 154 to 180.6 MeV". */
export function massesText(massesMeV: readonly number[]): string {
  const texts = massesMeV.map(written);
  if (texts.length <= 3) return `${listed(texts)} MeV`;
  return `${texts.length} masses from ${texts[0]} to ${texts[texts.length - 1]} MeV`;
}

/** "0–110 and 154–260 MeV". */
export function rangesText(rangesMeV: readonly (readonly [number, number])[], digits = 6): string {
  const rounded = (value: number) => written(Number(value.toPrecision(digits)));
  return `${listed(rangesMeV.map(([from, to]) => `${rounded(from)}–${rounded(to)}`))} MeV`;
}

/** A confidence level or another fraction: "90 %". */
export const percentText = (fraction: number): string => `${Number((100 * fraction).toPrecision(6))} %`;
