import type { EngineReason, EngineResult } from '../src/engine/taskTypes.ts';
import { Refusal } from '../src/engine/refusal.ts';
import { InvalidInput } from '../src/statistics/invalidInput.ts';

/** Why a request is refused; fails where it is not the request that is at fault. */
export function refused(result: EngineResult<unknown>): EngineReason {
  if (result.ok || result.kind !== 'input') throw new Error('the request was not refused');
  return result.reason;
}

/** The reason with which a call refuses its arguments; fails where it does not. */
export function faultOf(call: () => unknown): unknown {
  try {
    call();
  } catch (error) {
    if (error instanceof InvalidInput || error instanceof Refusal) return error.reason;
    throw error;
  }
  throw new Error('nothing was refused');
}
