import type { WorkerReason } from '../../../workers/protocol.ts';
import type { AnswerOf, EngineAnswer, EngineReason, EngineRequest, Task } from '../../engine/taskTypes.ts';

/** Why there is no answer: the request was at fault, or we were. */
export interface AnswerError {
  readonly kind: 'input' | 'failure';
  readonly reason: EngineReason | WorkerReason;
  /** Those without an answer where others have one. */
  readonly searches?: readonly string[];
}

/** What is known under a key. */
export interface Entry {
  /** The last one, complete or as it stands; null before the first. */
  readonly answer: EngineAnswer | null;
  /** The request that it answers. */
  readonly request: EngineRequest | null;
  /** Whether a newer one is wanted and not complete. */
  readonly stale: boolean;
  /** Whether it has been under way for so long that it should be said. */
  readonly slow: boolean;
  /** Part that is done, 0–1. */
  readonly progress: number;
  /** Whether it was halted by hand: to go on later, or for good. */
  readonly held: 'paused' | 'stopped' | null;
  /** Of the newest request; the answer is then an older one. */
  readonly error: AnswerError | null;
}

/** Entries by key. */
export type Entries = Readonly<Record<string, Entry>>;

/** Nothing known. */
export const emptyEntry: Entry = {
  answer: null,
  request: null,
  stale: true,
  slow: false,
  progress: 0,
  held: null,
  error: null,
};

/** What is known under a key; of a key that was never asked nothing. */
export const entryOf = (entries: Entries, key: string): Entry => entries[key] ?? emptyEntry;

/** The answer under a key; null before the first, and where another task was asked. */
export function answerOf<T extends Task>(entries: Entries, key: string, task: T): AnswerOf<T> | null {
  const { answer } = entryOf(entries, key);
  return answer?.task === task ? (answer as AnswerOf<T>) : null;
}

/** The request that the answer under a key answers, where it is one of a task. */
export function answeredRequest<T extends Task>(
  entries: Entries,
  key: string,
  task: T,
): Extract<EngineRequest, { task: T }> | null {
  const { request } = entryOf(entries, key);
  return request?.task === task ? (request as Extract<EngineRequest, { task: T }>) : null;
}
