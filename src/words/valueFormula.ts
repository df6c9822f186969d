import type { ValueNote } from '../import/valueNotes.ts';

const plain = '-0123456789';
const raised = '⁻⁰¹²³⁴⁵⁶⁷⁸⁹';

/** A whole number as an exponent. */
const exponent = (value: number): string =>
  Array.from(String(value), (sign) => raised[plain.indexOf(sign)]).join('');

/** A unit as it is written in sentences: `GeV⁻¹` for `GeV^-1`. */
export const unitText = (unit: string): string =>
  unit.replace(/\^(-?\d{1,3})\b/g, (_, power: string) => exponent(Number(power)));

/** What a number x of a file is turned into, as a formula: `10³ · x`, `10³ / x`, `10^x`. */
export function valueFormula({ scale, power, decades }: Extract<ValueNote, { code: 'converted' }>): string {
  const number = scale === 'linear' ? 'x' : scale === 'ln' ? 'eˣ' : '10ˣ';
  const times = (shift: number, sign: string): string => (shift === 0 ? '' : `10${exponent(shift)} ${sign} `);
  if (power === 1) return `${times(decades, '·')}${number}`;
  if (power === -1) return decades === 0 ? `1 / ${number}` : `${times(-decades, '/')}${number}`;
  const root = `√(${times(decades, '·')}${number})`;
  return power === 2 ? root : `1 / ${root}`;
}
