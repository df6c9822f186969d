import { loadingWords } from '../../words/en/loading.ts';
import { dismiss, type MessageStore, say } from '../page/messages.ts';
import type { Late } from './late.ts';

/**
 * Does something with a late part once it is here. Where it does not come, or what is done with it fails, a message says so
 * and offers to try again.
 * @param again what is done then
 * @returns settles when it is done or has been said; never rejects
 */
export async function withLate<T>(
  messages: MessageStore,
  part: Late<T>,
  act: (loaded: T) => unknown,
  again: () => void = () => void withLate(messages, part, act),
): Promise<void> {
  const fail = (words: (subject: string) => string) =>
    say(messages, {
      topic: part.id,
      kind: 'error',
      sentence: () => words(part.subject()),
      actions: [{ name: () => loadingWords.tryAgain, act: again }],
    });
  const state = await part.want();
  if (state.is !== 'here') {
    fail(loadingWords.part);
    return;
  }
  dismiss(messages, part.id);
  try {
    await act(state.part);
  } catch (cause) {
    console.error(cause);
    fail(loadingWords.notDone);
  }
}
