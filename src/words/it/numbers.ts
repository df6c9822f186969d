/** A number in a sentence: plain up to 10⁶, powers of ten beyond. */
export function written(value: number): string {
  if (value === Infinity) return 'infinito';
  return typeof value === 'number' ? String(Number(value.toPrecision(6))) : String(value);
}

/** A list in a sentence: "a", "a e b", "a, b e c". */
export function listed(names: readonly string[], word = 'e'): string {
  if (names.length < 2) return names.join('');
  return `${names.slice(0, -1).join(', ')} ${word} ${names[names.length - 1]}`;
}

/** "180.6 MeV", "154 e 155.4 MeV", or "12 masse da 154 a 180.6 MeV". */
export function massesText(massesMeV: readonly number[]): string {
  const texts = massesMeV.map(written);
  if (texts.length <= 3) return `${listed(texts)} MeV`;
  return `${texts.length} masse da ${texts[0]} a ${texts[texts.length - 1]} MeV`;
}

/** "0–110 e 154–260 MeV". */
export function rangesText(rangesMeV: readonly (readonly [number, number])[], digits = 6): string {
  const rounded = (value: number) => written(Number(value.toPrecision(digits)));
  return `${listed(rangesMeV.map(([from, to]) => `${rounded(from)}–${rounded(to)}`))} MeV`;
}

/** A confidence level or another fraction: "90 %". */
export const percentText = (fraction: number): string => `${Number((100 * fraction).toPrecision(6))} %`;

/** A noun after its number. */
export const counted = (count: number, one: string, several: string): string =>
  `${count} ${count === 1 ? one : several}`;
