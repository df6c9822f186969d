/** Faces of the page's files by the names of the same faces as programs on a computer know them. */
const installed = [
  ['"STIX Two Text Variable"', '"STIX Two Text"'],
  ['"Source Sans 3 Variable"', '"Source Sans 3"'],
] as const;

/** A document in whose texts the names of installed faces stand first: programs for drawings look for the first alone. */
export function withInstalledFaces(svg: string): string {
  return svg.replaceAll(/(?<= font-family=")[^"]*(?=")/gu, (stack) => {
    const plain = stack.replaceAll('&quot;', '"');
    const first = installed.filter(([page]) => plain.startsWith(page)).map(([, name]) => name);
    return [...first, plain].join(',').replaceAll('"', '&quot;');
  });
}
