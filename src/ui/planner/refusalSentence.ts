import { workers } from '../../words/en/workers.ts';
import type { AnswerError } from './entries.ts';

/** What says a refusal; its words are loaded when there is one. */
export async function refusalSentence(reason: AnswerError['reason']): Promise<() => string> {
  try {
    const { refusals } = await import('../../words/en/refusals.ts');
    return () => refusals.sentence(reason);
  } catch {
    return () => workers.noWords;
  }
}
