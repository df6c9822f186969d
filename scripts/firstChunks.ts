import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** What the build knows of a module; null for one that it does not know. */
interface ModuleGraph {
  readonly getModuleInfo: (id: string) => { readonly importedIds: readonly string[] } | null;
}

/**
 * Everything that a module imports statically, itself included.
 * @throws Error on a module that the page does not load
 */
function closure(entry: string, graph: ModuleGraph): ReadonlySet<string> {
  if (graph.getModuleInfo(entry) === null) throw new Error(`The page does not load ${entry}.`);
  const found = new Set([entry]);
  // A set that grows is walked to its end.
  for (const id of found)
    for (const imported of graph.getModuleInfo(id)?.importedIds ?? []) found.add(imported);
  return found;
}

/** Of d3 each chunk takes the functions that it uses, but for what the figure needs all of. */
const isParted = (id: string) => /node_modules\/d3(?!-(?:array|selection)\/)/.test(id);

/** What the build itself adds is needed by all. */
const isAdded = (id: string) => /^\0?(vite|rolldown)\//.test(id);

/** A chunk of all that some modules reach. */
function chunkOf(name: string, files: readonly string[], priority: number) {
  let reached: ReadonlySet<string> | null = null;
  const entries = files.map((file) => fileURLToPath(new URL(`../src/ui/${file}`, import.meta.url)));
  return {
    priority,
    name: (id: string, graph: ModuleGraph) => {
      reached ??= new Set(entries.flatMap((entry) => [...closure(entry, graph)]));
      return isAdded(id) || (reached.has(id) && !isParted(id)) ? name : null;
    },
  };
}

/** Each layer is the module of the folder's name. */
const layerFiles = readdirSync(new URL('../src/ui/layers/', import.meta.url), { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => `layers/${name}/${name}.ts`);

/**
 * Groups what every visit loads into a few files, whatever of it later parts share: many small ones compress less well, and
 * asking for each takes a browser some milliseconds of the page's own thread.
 */
export const firstChunks = [
  chunkOf('page', ['main.ts'], 4),
  chunkOf('controls', ['mount.tsx'], 3),
  chunkOf(
    'side',
    [
      'readout/Readout.tsx',
      'list/Layers.tsx',
      'messages/Spoken.tsx',
      'explore/Note.tsx',
      'explore/AxisLimits.tsx',
      'keys/handleKey.ts',
    ],
    2,
  ),
  chunkOf('layers', layerFiles, 1),
];

/** The entry of each worker, and the name of the chunk of all that it imports. */
const workers = [
  ['scan.worker.ts', 'engine'],
  ['import.worker.ts', 'reader'],
].map(([file, chunk]) => ({
  entry: fileURLToPath(new URL(`../workers/${file}`, import.meta.url)),
  chunk,
}));

const chunksOfWorkers = new WeakMap<ModuleGraph, (id: string) => string | null>();

/** Each worker is a build of its own. */
function chunkOfWorker(graph: ModuleGraph): (id: string) => string | null {
  const worker = workers.find(({ entry }) => graph.getModuleInfo(entry) !== null);
  if (worker === undefined)
    throw new Error('A worker is built whose entry scripts/firstChunks.ts does not name.');
  const reached = closure(worker.entry, graph);
  return (id) => (id !== worker.entry && reached.has(id) ? worker.chunk : null);
}

/**
 * What a worker imports, apart from its entry: WebKit runs the entry of a worker once more when a later chunk imports from it, and
 * the first one does not learn what was loaded for the second.
 */
export const workerChunks = [
  {
    debugName: 'worker',
    name: (id: string, graph: ModuleGraph) => {
      const chunkOf = chunksOfWorkers.get(graph) ?? chunkOfWorker(graph);
      chunksOfWorkers.set(graph, chunkOf);
      return chunkOf(id);
    },
  },
];
