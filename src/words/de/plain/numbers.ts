import { thousands } from '../../thousands.ts';

const sizes = [
  [1e12, 'Billion', 'Billionen'],
  [1e9, 'Milliarde', 'Milliarden'],
  [1e6, 'Million', 'Millionen'],
] as const;

const endlessly = 1e15;

/**
 * A number as people say it: "1.04", "850", "12 000", "3.4 Millionen". Two digits, three near 1, so that it never falls on the other
 * side of 1.
 * @param value above 0
 */
function aboutCount(value: number): string {
  if (!(value < endlessly)) return 'mehr als tausend Billionen';
  const rounded = Number(value.toPrecision(value > 0.9 && value < 1.1 ? 3 : 2));
  const named = sizes.find(([each]) => rounded >= each);
  if (named === undefined) return thousands(rounded);
  const [size, one, several] = named;
  const count = Number((rounded / size).toPrecision(3));
  return `${count} ${count === 1 ? one : several}`;
}

/** How many times: "850-mal", "3.4 Millionen Mal". @param value above 0 */
export function times(value: number): string {
  const count = aboutCount(value);
  return /\d$/u.test(count) ? `${count}-mal` : `${count} Mal`;
}

/** A small share as people say it: "1 von 12 Milliarden"; from a hundredth on "4.5 %". @param share above 0, at most 1 */
export const oneIn = (share: number): string =>
  share < 0.01 ? `1 von ${aboutCount(1 / share)}` : `${Number((100 * share).toPrecision(2))} %`;

/** Parts of a second that have a name, the shortest first, s. */
const parts = [
  [1e-12, 'billionstel'],
  [1e-9, 'milliardstel'],
  [1e-6, 'millionstel'],
  [1e-3, 'tausendstel'],
] as const;

/** A short time as people say it: "79 milliardstel Sekunden"; null for times that seconds and years say well, and shorter ones. */
export function partOfSecond(seconds: number): string | null {
  if (!(seconds >= 1e-12 && seconds < 0.9995)) return null;
  const [unit, name] = parts.findLast(([each]) => seconds >= each * 0.9995) ?? parts[0];
  const count = Number((seconds / unit).toPrecision(seconds / unit < 100 ? 2 : 3));
  return count === 1 ? `eine ${name} Sekunde` : `${count} ${name} Sekunden`;
}
