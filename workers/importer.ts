import { trustedScript } from './trusted.ts';
import importWorker from './import.worker.ts?worker&url';
import { type Calls, callsTo } from './calls.ts';
import type { ImportApi, ReaderStopped } from './importApi.ts';
import type { DeathCause } from './protocol.ts';

/** A worker that reads own data; it is started for a task and closed after it. */
export interface Importer {
  readonly api: Calls<ImportApi>;
  /** Settles when the worker dies; never otherwise. */
  readonly failed: Promise<ReaderStopped>;
  /** Stops whatever it does. */
  readonly close: () => void;
}

/** Starts a worker for own data. */
export function openImporter(): Importer {
  const worker = new Worker(trustedScript(importWorker), {
    type: 'module',
    name: 'import',
  });
  return {
    api: callsTo<ImportApi>(worker),
    failed: new Promise((resolve) => {
      const stopped = (cause: DeathCause) => resolve({ code: 'reader-stopped', cause });
      // A script that cannot be loaded has no message.
      worker.onerror = ({ message }) =>
        stopped(message ? { code: 'error', message } : { code: 'not-loaded' });
      worker.onmessageerror = () => stopped({ code: 'unreadable-message' });
    }),
    close: () => worker.terminate(),
  };
}
