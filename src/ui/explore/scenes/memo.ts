/**
 * Remembers the last call: the same arguments (by identity) give the same result object, so that the plot can leave alone
 * what did not change.
 */
export function rememberLast<A extends readonly unknown[], R>(compute: (...args: A) => R): (...args: A) => R {
  let last: { readonly args: A; readonly result: R } | null = null;
  return (...args) => {
    if (last?.args.length === args.length && last.args.every((value, index) => Object.is(value, args[index])))
      return last.result;
    last = { args, result: compute(...args) };
    return last.result;
  };
}

/**
 * The same for each of several things: what stands in an answer unchanged from the last one keeps its result, even if its
 * neighbours are new.
 */
export function rememberEach<K extends object, A extends readonly unknown[], R>(
  compute: (thing: K, ...args: A) => R,
): (thing: K, ...args: A) => R {
  const known = new WeakMap<K, { readonly args: A; readonly result: R }>();
  return (thing, ...args) => {
    const last = known.get(thing);
    if (last?.args.every((value, index) => Object.is(value, args[index]))) return last.result;
    const result = compute(thing, ...args);
    known.set(thing, { args, result });
    return result;
  };
}

/** Joins lists: the same list while the same ones are joined, and the only one that is not empty as it is. */
export function joiner<T>(): (...lists: readonly (readonly T[])[]) => readonly T[] {
  const join = rememberLast((...lists: readonly (readonly T[])[]) => lists.flat());
  const none: readonly T[] = [];
  return (...lists) => {
    const filled = lists.filter((list) => list.length > 0);
    return filled.length > 1 ? join(...filled) : (filled[0] ?? none);
  };
}
