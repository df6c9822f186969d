import { fileURLToPath } from 'node:url';

/** What the build knows of a module; null for one that it does not know. */
interface ModuleGraph {
  readonly getModuleInfo: (id: string) => { readonly importedIds: readonly string[] } | null;
}

/** Everything that a module imports statically, itself included. */
function closure(entry: string, graph: ModuleGraph): ReadonlySet<string> {
  const found = new Set([entry]);
  // A set that grows is walked to its end.
  for (const id of found)
    for (const imported of graph.getModuleInfo(id)?.importedIds ?? []) found.add(imported);
  return found;
}

/** Of d3 each chunk takes the functions that it uses. */
const isParted = (id: string) => /node_modules\/d3/.test(id);

/** A chunk of all that one module reaches. */
function chunkOf(name: string, file: string, priority: number) {
  let reached: ReadonlySet<string> | null = null;
  return {
    priority,
    name: (id: string, graph: ModuleGraph) => {
      reached ??= closure(fileURLToPath(new URL(`../src/ui/${file}`, import.meta.url)), graph);
      return reached.has(id) && !isParted(id) ? name : null;
    },
  };
}

/**
 * Groups what every visit loads first into two files, whatever of it later parts share: many small ones compress less well.
 */
export const firstChunks = [
  // What the build itself adds is needed by all.
  { name: 'page', test: /^\0?(vite|rolldown)\//, priority: 3 },
  chunkOf('page', 'main.ts', 2),
  chunkOf('controls', 'mount.tsx', 1),
];
