import type { Choices } from '../../state/choices.ts';
import type { ChoiceStore } from '../../state/store.ts';
import { loadingWords } from '../../words/en/loading.ts';
import { type MessageStore, say } from './messages.ts';

/** A part of the page that is loaded when somebody wants it. */
interface LatePart<M> {
  /** Of its message, should it not come. */
  readonly topic: string;
  /** What it is, at the beginning of that message. */
  readonly subject: string;
  readonly isWanted: (choices: Choices) => boolean;
  readonly load: () => Promise<M>;
  readonly start: (loaded: M) => void;
  /** Is told that it could not be loaded. */
  readonly failed?: () => void;
}

/**
 * Loads a part once the choices want it, and starts it; where it does not come, the next change tries again.
 * @returns a function that loads it whatever the choices want
 */
export function whenWanted<M>(
  { choices, messages }: { readonly choices: ChoiceStore; readonly messages: MessageStore },
  part: LatePart<M>,
): () => void {
  const { topic, isWanted, load, start, failed } = part;
  let asked = false;
  let wantedAnyway = false;
  const loadNow = () => {
    wantedAnyway = true;
    if (asked) return;
    asked = true;
    load().then(start, () => {
      asked = false;
      failed?.();
      say(messages, {
        topic,
        kind: 'error',
        sentence: loadingWords.part(part.subject),
      });
    });
  };
  const follow = () => {
    if (wantedAnyway || isWanted(choices.getState().choices)) loadNow();
  };
  follow();
  choices.subscribe(follow);
  return loadNow;
}
