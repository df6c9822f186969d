/** Sizes that have a name, the largest first. */
const named = [
  [1e12, ' trillion'],
  [1e9, ' billion'],
  [1e6, ' million'],
  [1e3, ' thousand'],
] as const;

const endlessly = 1e15;

/**
 * A number as people say it: "1.04", "2.3", "850", "12 thousand", "3.4 million". Two digits, three near 1, so that it never falls
 * on the other side of 1.
 * @param value above 0
 */
export function aboutCount(value: number): string {
  if (!(value < endlessly)) return 'more than a thousand trillion';
  const rounded = Number(value.toPrecision(value > 0.9 && value < 1.1 ? 3 : 2));
  const [size, name] = named.find(([each]) => rounded >= each * (each === 1e3 ? 10 : 1)) ?? [1, ''];
  return `${Number((rounded / size).toPrecision(3))}${name}`;
}

/** A small share as people say it: "1 in 12 billion"; from a hundredth on "4.5 %". @param share above 0, at most 1 */
export const oneIn = (share: number): string =>
  share < 0.01 ? `1 in ${aboutCount(1 / share)}` : `${Number((100 * share).toPrecision(2))} %`;

/** Parts of a second that have a name, the shortest first, s. */
const parts = [
  [1e-12, 'trillionth'],
  [1e-9, 'billionth'],
  [1e-6, 'millionth'],
  [1e-3, 'thousandth'],
] as const;

/** A short time as people say it: "79 trillionths of a second"; null for times that seconds and years say well, and shorter ones. */
export function partOfSecond(seconds: number): string | null {
  if (!(seconds >= 1e-12 && seconds < 0.9995)) return null;
  const [unit, name] = parts.findLast(([each]) => seconds >= each * 0.9995) ?? parts[0];
  const count = Number((seconds / unit).toPrecision(seconds / unit < 100 ? 2 : 3));
  return `${count === 1 ? `a ${name}` : `${count} ${name}s`} of a second`;
}
