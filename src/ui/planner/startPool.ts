import { createEnginePool } from '../../../workers/pool.ts';
import type { EnginePool } from '../../../workers/protocol.ts';

export type { EnginePool };

/** Starts the workers of the page; they read their data meanwhile. */
export function startPool(): EnginePool {
  const pool = createEnginePool(new URL('.', document.baseURI).href, navigator.hardwareConcurrency || 2);
  window.addEventListener('online', pool.tryNow);
  return pool;
}
