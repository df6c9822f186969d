import { thousands } from '../../thousands.ts';

const sizes = [
  [1e9, 'milliard'],
  [1e6, 'million'],
] as const;

const endlessly = 1e15;

/**
 * How many times, as people say it: "1.04 fois", "850 fois", "12 000 fois", "3.4 millions de fois". Two digits, three near 1, so that
 * it never falls on the other side of 1.
 * @param value above 0
 */
export function times(value: number): string {
  if (!(value < endlessly)) return 'plus d’un million de milliards de fois';
  const rounded = Number(value.toPrecision(value > 0.9 && value < 1.1 ? 3 : 2));
  const [size, name] = sizes.find(([each]) => rounded >= each) ?? [1, null];
  const count = Number((rounded / size).toPrecision(3));
  return name === null
    ? `${thousands(count)} fois`
    : `${thousands(count)} ${name}${count < 2 ? '' : 's'} de fois`;
}

/** A small share as people say it: "1 sur 12 milliards"; from a hundredth on "4.5 %". @param share above 0, at most 1 */
export function oneIn(share: number): string {
  if (share >= 0.01) return `${Number((100 * share).toPrecision(2))} %`;
  return `1 sur ${times(1 / share).replace(/(?: de)? fois$/u, '')}`;
}

/** Parts of a second that have a name, the shortest first, s. */
const parts = [
  [1e-12, 'millième de milliardième', 'millièmes de milliardième'],
  [1e-9, 'milliardième', 'milliardièmes'],
  [1e-6, 'millionième', 'millionièmes'],
  [1e-3, 'millième', 'millièmes'],
] as const;

/** A short time as people say it: "79 milliardièmes de seconde"; null for times that seconds and years say well, and shorter ones. */
export function partOfSecond(seconds: number): string | null {
  if (!(seconds >= 1e-12 && seconds < 0.9995)) return null;
  const [unit, one, several] = parts.findLast(([each]) => seconds >= each * 0.9995) ?? parts[0];
  const count = Number((seconds / unit).toPrecision(seconds / unit < 100 ? 2 : 3));
  return `${count} ${count < 2 ? one : several} de seconde`;
}
