import type { EngineRequest } from '../src/engine/taskTypes.ts';

const numbers = new WeakMap<object, number>();
let count = 0;

/** Tables that a user brought are long and never written to: the same object is the same table. */
function numberOf(table: object): number {
  const known = numbers.get(table);
  if (known !== undefined) return known;
  count += 1;
  numbers.set(table, count);
  return count;
}

/** A text that is equal for equal requests. */
export function requestText(request: EngineRequest): string {
  return JSON.stringify(request, (name, value: unknown) => {
    if (value === Number.POSITIVE_INFINITY) return 'inf';
    return /^(?:user|official)/.test(name) && Array.isArray(value) ? value.map(numberOf) : value;
  });
}
