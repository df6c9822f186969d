/**
 * Remembers the last call: the same arguments (by identity) give the same result object, so that the plot can leave alone
 * what did not change.
 */
export function rememberLast<A extends readonly unknown[], R>(compute: (...args: A) => R): (...args: A) => R {
  let last: { readonly args: A; readonly result: R } | null = null;
  return (...args) => {
    if (last?.args.every((value, index) => Object.is(value, args[index]))) return last.result;
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
