import type { DeathCause } from './protocol.ts';
import { callScans } from './scanCalls.ts';
import scanWorker from './scan.worker.ts?worker&url';
import type { WorkerHandle } from './keptWorker.ts';
import { trustedScript } from './trusted.ts';

declare global {
  /** The worker that the head of the built page has started, until it is taken. */
  var earlyWorker: Worker | undefined;
}

/** Workers that in a row could not be loaded before the page tries to compute by itself. */
const bearable = 2;

function takeWorker(): Worker {
  const early = globalThis.earlyWorker;
  globalThis.earlyWorker = undefined;
  return early ?? new Worker(trustedScript(scanWorker), { type: 'module', name: 'scan' });
}

/** How often the page has taken the place of a worker. */
let onPage = 0;

/** @param told of each failure, beside who listens */
function startWorker(told: (cause: DeathCause) => void): WorkerHandle {
  const worker = takeWorker();
  const { release, ...api } = callScans(worker);
  return {
    api,
    onFailure: (listener) => {
      const fail = (cause: DeathCause) => {
        told(cause);
        listener(cause);
      };
      worker.onerror = ({ message }) => fail(message ? { code: 'error', message } : { code: 'not-loaded' });
      worker.onmessageerror = () => fail({ code: 'unreadable-message' });
    },
    terminate: () => {
      release();
      worker.terminate();
    },
  };
}

/** Runs the worker's script on the page's own thread: it works in slices, between which the page is heard. */
function startOnPage(): WorkerHandle {
  const { port1, port2 } = new MessageChannel();
  const { release, ...api } = callScans(port1);
  const ports = (globalThis.scanPorts ??= new Set());
  ports.add(port2);
  onPage += 1;
  // Under another address each time, since a module is run once.
  const served = import(/* @vite-ignore */ `${scanWorker}#${onPage}`);
  return {
    api,
    isOnPage: true,
    onFailure: (listener) =>
      void served.catch(() => {
        // Nobody will take it.
        ports.delete(port2);
        listener({ code: 'not-loaded' });
      }),
    terminate: () => {
      release();
      port2.close();
    },
  };
}

/**
 * What starts the workers of a page. Where the browser, or who serves the page, lets none start, the page computes by itself; each
 * of both is tried in turn until one comes up.
 */
export function createScanStarter(): () => WorkerHandle {
  let notLoaded = 0;
  return () => {
    try {
      if (notLoaded < bearable)
        return startWorker(({ code }) => {
          notLoaded = code === 'not-loaded' ? notLoaded + 1 : 0;
        });
    } catch {
      // There are no workers, or they are forbidden.
    }
    notLoaded = bearable - 1;
    return startOnPage();
  };
}
