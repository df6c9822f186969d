/**
 * Names that differ from each other, each at most so long: one that was there before gets `-2`, `-3`, … at its end.
 * @param longest letters, at least 8
 */
export function distinct(names: readonly string[], longest: number): string[] {
  const used = new Set<string>();
  return names.map((name) => {
    let candidate = name.slice(0, longest);
    for (let n = 2; used.has(candidate); n += 1) {
      const suffix = `-${n}`;
      candidate = `${name.slice(0, longest - suffix.length)}${suffix}`;
    }
    used.add(candidate);
    return candidate;
  });
}
