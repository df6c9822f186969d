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
 * A value of any kind as it stands in a sentence: at most 60 characters, "none" where there is nothing.
 * @param value what a script or a file gave
 */
export function shownValue(value: unknown): string {
  if (value === undefined) return 'none';
  const text = typeof value === 'object' || typeof value === 'string' ? jsonOf(value) : String(value);
  return text.length > 60 ? `${text.slice(0, 59)}…` : text;
}

/** JSON has no words for numbers of BigInt, nor for circles. */
function jsonOf(value: unknown): string {
  try {
    return JSON.stringify(value) ?? typeof value;
  } catch {
    return `an ${typeof value} that is no JSON`;
  }
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
