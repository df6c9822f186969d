/** A value as TeX, with the digits that it has: `0.5`, `1.11 × 10^{-7}`. */
export function valueTex(value: number): string {
  const [digits = '', exponent] = String(value).split('e');
  return exponent === undefined ? digits : `${digits} × 10^{${Number(exponent)}}`;
}
