import { lateParts } from '../../words/en/lateParts.ts';
import { workers } from '../../words/en/workers.ts';
import { late } from '../late/late.ts';
import type { AnswerError } from './entries.ts';

/** The words of refusals, which are loaded when there is one. */
const words = late(
  () => import('./refusalText.ts'),
  () => lateParts.refusals,
);

/** What says a refusal; that it has no words where they do not come. */
export async function refusalSentence(
  error: Pick<AnswerError, 'reason' | 'searches'>,
): Promise<() => string> {
  const state = await words.want();
  return () => (state.is === 'here' ? state.part.refusalText(error) : workers.noWords);
}
