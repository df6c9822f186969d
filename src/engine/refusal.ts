/** A request that cannot be answered; its message is the one sentence shown to whoever asked. */
export class Refusal extends Error {
  override readonly name = 'Refusal';
}

/**
 * Number as it stands in sentences: plain up to 10⁶, powers of ten beyond.
 * @param value any number
 * @returns text such as `340`, `2e-8`, `infinite` or `NaN`
 */
export function written(value: number): string {
  if (value === Infinity) return 'infinite';
  // A script on the console may leave a number out.
  return typeof value === 'number' ? String(Number(value.toPrecision(6))) : String(value);
}

/**
 * Refuses a value outside its range.
 * @param what name of the quantity, for example "The mass"
 * @param value value given
 * @param allowed range, both ends included
 * @param unit unit with a leading blank, or empty
 * @throws Refusal naming the value and what is allowed
 */
export function requireWithin(
  what: string,
  value: number,
  allowed: readonly [number, number],
  unit: string,
): void {
  if (value >= allowed[0] && value <= allowed[1]) return;
  throw new Refusal(
    `${what} is ${written(value)}${unit}; it must be from ${written(allowed[0])} to ${written(allowed[1])}${unit}.`,
  );
}
