import { causeOf } from '../../../workers/causeOf.ts';
import { scriptsWorker } from '../../../workers/pool.ts';
import type { EnginePool, WorkerResult } from '../../../workers/protocol.ts';
import type { AnswerTo, EngineRequest } from '../../engine/taskTypes.ts';
import { refusalSentence } from './refusalSentence.ts';

/** What scripts on the console are told: an answer, or the reason why there is none, also as a sentence. */
export type ScriptResult<A> =
  | Extract<WorkerResult<A>, { ok: true }>
  | (Exclude<WorkerResult<A>, { ok: true }> & { readonly sentence: string });

/** A copy that nothing of the script's can change or interrupt any more; what cannot be copied has a reason. */
function copied<R extends EngineRequest>(request: R): WorkerResult<R> {
  try {
    return { ok: true, answer: structuredClone(request) };
  } catch (error) {
    return { ok: false, kind: 'input', reason: { code: 'not-sendable', cause: causeOf(error) } };
  }
}

/**
 * Answers requests of scripts, whatever they are, in a worker of their own: what they do to it does not touch the page.
 * @returns a function that never throws, and whose promise is never rejected
 */
export function answerScripts(pool: Pick<EnginePool, 'run'>) {
  return async <R extends EngineRequest>(request: R): Promise<ScriptResult<AnswerTo<R>>> => {
    const copy = copied(request);
    const result: WorkerResult<AnswerTo<R>> = copy.ok
      ? await pool.run(copy.answer, { own: scriptsWorker })
      : copy;
    if (result.ok) return result;
    const sentence = await refusalSentence({ reason: result.reason });
    return { ...result, sentence: sentence() };
  };
}
