/**
 * Puts a calculation off until its result is asked for, and keeps the result: files are opened for searches that nobody
 * may look at.
 * @param make the calculation; it must depend on nothing that changes
 * @returns function that gives its result
 */
export function once<T>(make: () => T): () => T {
  let made: { readonly result: T } | null = null;
  return () => {
    made ??= { result: make() };
    return made.result;
  };
}
