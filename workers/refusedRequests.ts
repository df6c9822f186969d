import type { EngineRequest } from '../src/engine/taskTypes.ts';
import type { Clock } from './clock.ts';

/** Refusals are forgotten after this time (ms): others may have killed the workers, or memory may have been short. */
export const refusalMemoryMs = 60_000;
/** Requests of more parts than this are not compared. */
const mostParts = 20_000;

/** Requests that are not given to workers any more. */
export interface RefusedRequests {
  readonly add: (request: EngineRequest) => void;
  readonly has: (request: EngineRequest) => boolean;
}

/** A text that is equal for equal requests; null for what is too long or has none. */
function textOf(request: EngineRequest): string | null {
  let parts = 0;
  try {
    return JSON.stringify(request, (_, value: unknown) => {
      parts += 1;
      if (parts > mostParts) throw new RangeError('too long');
      return typeof value === 'number' || typeof value === 'bigint' ? String(value) : value;
    });
  } catch {
    return null;
  }
}

/** A memory for requests of which workers died. */
export function createRefusedRequests(clock: Clock): RefusedRequests {
  const since = new Map<string, number>();
  return {
    add: (request) => {
      const text = textOf(request);
      if (text !== null) since.set(text, clock.now());
    },
    has: (request) => {
      for (const [text, then] of since) if (clock.now() - then > refusalMemoryMs) since.delete(text);
      const text = since.size === 0 ? null : textOf(request);
      return text !== null && since.has(text);
    },
  };
}
