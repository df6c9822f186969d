import { createEnginePool } from '../../../workers/pool.ts';
import type { EnginePool } from '../../../workers/protocol.ts';

/** The workers of this page, from `startPool` on. */
export let pool: EnginePool;

/** Starts the workers; only a browser has any. */
export function startPool(): EnginePool {
  pool = createEnginePool(new URL('.', document.baseURI).href, navigator.hardwareConcurrency || 2);
  return pool;
}
