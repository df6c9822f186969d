/** A number in a sentence: plain up to 10⁶, powers of ten beyond. */
export function written(value: number): string {
  if (value === Infinity) return 'infini';
  return typeof value === 'number' ? String(Number(value.toPrecision(6))) : String(value);
}

/** A list in a sentence: "a", "a et b", "a, b et c". */
export function listed(names: readonly string[], word = 'et'): string {
  if (names.length < 2) return names.join('');
  return `${names.slice(0, -1).join(', ')} ${word} ${names[names.length - 1]}`;
}

/** "180.6 MeV", "154 et 155.4 MeV", or "12 masses de 154 à 180.6 MeV". */
export function massesText(massesMeV: readonly number[]): string {
  const texts = massesMeV.map(written);
  if (texts.length <= 3) return `${listed(texts)} MeV`;
  return `${texts.length} masses de ${texts[0]} à ${texts[texts.length - 1]} MeV`;
}

/** "0–110 et 154–260 MeV". */
export function rangesText(rangesMeV: readonly (readonly [number, number])[], digits = 6): string {
  const rounded = (value: number) => written(Number(value.toPrecision(digits)));
  return `${listed(rangesMeV.map(([from, to]) => `${rounded(from)}–${rounded(to)}`))} MeV`;
}

/** A confidence level or another fraction: "90 %". */
export const percentText = (fraction: number): string => `${Number((100 * fraction).toPrecision(6))} %`;

/** A noun after its number; nothing and one are singular in French. */
export const counted = (count: number, one: string, several: string): string =>
  `${count} ${Math.abs(count) < 2 ? one : several}`;
