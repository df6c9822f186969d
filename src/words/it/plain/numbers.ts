import { thousands } from '../../thousands.ts';

const sizes = [
  [1e9, 'miliardo', 'miliardi'],
  [1e6, 'milione', 'milioni'],
] as const;

const endlessly = 1e15;

/**
 * A number as people say it: "1.04", "850", "12 000", "3.4 milioni". Two digits, three near 1, so that it never falls on the other
 * side of 1.
 * @param value above 0
 */
function aboutCount(value: number): string {
  if (!(value < endlessly)) return 'più di un milione di miliardi';
  const rounded = Number(value.toPrecision(value > 0.9 && value < 1.1 ? 3 : 2));
  const named = sizes.find(([each]) => rounded >= each);
  if (named === undefined) return thousands(rounded);
  const [size, one, several] = named;
  const count = Number((rounded / size).toPrecision(3));
  return `${thousands(count)} ${count === 1 ? one : several}`;
}

/** How many times: "850 volte", "3.4 milioni di volte". @param value above 0 */
export function times(value: number): string {
  const count = aboutCount(value);
  return `${count}${/\d$/u.test(count) ? '' : ' di'} ${count === '1' ? 'volta' : 'volte'}`;
}

/** A small share as people say it: "1 su 12 miliardi"; from a hundredth on "4.5 %". @param share above 0, at most 1 */
export const oneIn = (share: number): string =>
  share < 0.01 ? `1 su ${aboutCount(1 / share)}` : `${Number((100 * share).toPrecision(2))} %`;

/** Parts of a second that have a name, the shortest first, s. */
const parts = [
  [1e-12, 'millesimo di miliardesimo', 'millesimi di miliardesimo'],
  [1e-9, 'miliardesimo', 'miliardesimi'],
  [1e-6, 'milionesimo', 'milionesimi'],
  [1e-3, 'millesimo', 'millesimi'],
] as const;

/** A short time as people say it: "79 miliardesimi di secondo"; null for times that seconds and years say well, and shorter ones. */
export function partOfSecond(seconds: number): string | null {
  if (!(seconds >= 1e-12 && seconds < 0.9995)) return null;
  const [unit, one, several] = parts.findLast(([each]) => seconds >= each * 0.9995) ?? parts[0];
  const count = Number((seconds / unit).toPrecision(seconds / unit < 100 ? 2 : 3));
  return `${count === 1 ? `un ${one}` : `${count} ${several}`} di secondo`;
}
