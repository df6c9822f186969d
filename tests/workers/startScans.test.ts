import { afterEach, describe, expect, it, vi } from 'vitest';
import { createScanStarter } from '../../workers/startScans.ts';
import type { WorkerHandle } from '../../workers/keptWorker.ts';

/** A worker of which nothing is heard but what a test lets go wrong. */
class SilentWorker extends EventTarget {
  static started: SilentWorker[] = [];
  onerror: ((event: { readonly message: string }) => void) | null = null;
  onmessageerror: (() => void) | null = null;
  postMessage = () => undefined;
  terminate = () => undefined;
  constructor() {
    super();
    SilentWorker.started.push(this);
  }
}

const starter = (Constructor: unknown) => {
  vi.stubGlobal('Worker', Constructor);
  SilentWorker.started = [];
  return createScanStarter();
};

const opened: WorkerHandle[] = [];
const keep = (handle: WorkerHandle) => {
  opened.push(handle);
  return handle;
};

afterEach(() => {
  for (const { terminate } of opened.splice(0)) terminate();
  vi.unstubAllGlobals();
});

describe('what starts the scans', () => {
  it('lets the page compute where there are no workers', async () => {
    const handle = keep(starter(undefined)());
    handle.onFailure(() => undefined);
    expect(handle.isOnPage).toBe(true);
    await expect(handle.api.ping()).resolves.toBe(undefined);
  });

  it('lets the page compute where starting one throws', () => {
    const forbidden = function Forbidden() {
      throw new DOMException('no', 'SecurityError');
    };
    const handle = keep(starter(forbidden)());
    handle.onFailure(() => undefined);
    expect(handle.isOnPage).toBe(true);
  });

  it('tries worker and page in turn once two workers could not be loaded', () => {
    const start = starter(SilentWorker);
    const where = Array.from({ length: 5 }, () => {
      const handle = keep(start());
      handle.onFailure(() => undefined);
      if (handle.isOnPage) return 'page';
      SilentWorker.started.at(-1)?.onerror?.({ message: '' });
      return 'worker';
    });
    expect(where).toEqual(['worker', 'worker', 'page', 'worker', 'page']);
  });

  it('goes on with workers that die of other things', () => {
    const start = starter(SilentWorker);
    for (let death = 0; death < 5; death++) {
      const handle = keep(start());
      handle.onFailure(() => undefined);
      expect(handle.isOnPage).toBe(undefined);
      SilentWorker.started.at(-1)?.onerror?.({ message: 'out of memory' });
    }
  });
});
