import type { EngineResult } from '../engine/taskTypes.ts';
import type { Engine } from '../engine/engine.ts';
import type { Options } from './options.ts';
import { UsageError } from './usage.ts';

/** A failure that is ours; exit code 1. */
export class EngineFailure extends Error {
  override readonly name = 'EngineFailure';
}

/** What a command gets beside its options. */
export interface Surroundings {
  readonly engine: Engine;
  /** Notes beside the data, on standard error. */
  readonly warn: (sentence: string) => void;
}

/** One command: from options to the text for standard output. */
export type Command = (options: Options, surroundings: Surroundings) => Promise<string> | string;

/**
 * The answer of the engine.
 * @throws UsageError when the request was at fault, EngineFailure when we were
 */
export function unwrap<A>(result: EngineResult<A>): A {
  if (result.ok) return result.answer;
  throw result.kind === 'input' ? new UsageError(result.sentence) : new EngineFailure(result.sentence);
}
