import { type Calls, callsTo } from './calls.ts';
import type { ImportApi } from './importApi.ts';

/** A worker that reads own data; it is started for a task and closed after it. */
export interface Importer {
  readonly api: Calls<ImportApi>;
  /** Settles with a sentence when the worker dies; never otherwise. */
  readonly failed: Promise<string>;
  /** Stops whatever it does. */
  readonly close: () => void;
}

/** Starts a worker for own data. */
export function openImporter(): Importer {
  const worker = new Worker(new URL('./import.worker.ts', import.meta.url), {
    type: 'module',
    name: 'import',
  });
  return {
    api: callsTo<ImportApi>(worker),
    failed: new Promise((resolve) => {
      worker.onerror = (event) =>
        resolve(`Reading stopped unexpectedly (${event.message || 'the reader could not be loaded'}).`);
      worker.onmessageerror = () => resolve('Reading stopped unexpectedly (a message could not be read).');
    }),
    close: () => worker.terminate(),
  };
}
