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
  const written = count < 1e4 ? String(count) : count.toLocaleString('fr');
  return name === null ? `${written} fois` : `${written} ${name}${count < 2 ? '' : 's'} de fois`;
}
