/**
 * Any value that a browser kept, as JSON that a person can look at; what JSON does not know is text.
 * @returns a sentence where it cannot be written
 */
export function asItIs(value: unknown): string {
  const around: unknown[] = [];
  const plain = (each: unknown): unknown => {
    if (typeof each === 'bigint' || (typeof each === 'number' && !Number.isFinite(each))) return String(each);
    if (typeof each !== 'object' || each === null) return each;
    if (ArrayBuffer.isView(each) && Symbol.iterator in each)
      return Array.from(each as unknown as Iterable<unknown>, plain);
    if (each instanceof Map || each instanceof Set) return Array.from(each, plain);
    return each;
  };
  function replace(this: unknown, _: string, each: unknown): unknown {
    const shown = plain(each);
    if (typeof shown !== 'object' || shown === null) return shown;
    while (around.length > 0 && around.at(-1) !== this) around.pop();
    if (around.includes(shown)) return '(itself)';
    around.push(shown);
    return shown;
  }
  try {
    return JSON.stringify(value, replace, 1) ?? String(value);
  } catch (error) {
    return String(error);
  }
}
