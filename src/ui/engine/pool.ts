import { createEnginePool } from '../../../workers/pool.ts';

/** The workers of this page; they start as soon as this module is there. */
export const pool = createEnginePool(new URL('.', document.baseURI).href, navigator.hardwareConcurrency || 2);
