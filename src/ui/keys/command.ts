import type { Change } from '../../state/changes.ts';
import type { Choices } from '../../state/choices.ts';
import type { keyWords } from '../../words/en/keys.ts';
import type { PlaneSlot } from '../explore/contents.ts';
import type { Answers } from '../page/answers.ts';
import type { Page } from '../page/PageContext.tsx';

/** The parts of a keyboard event that matter. */
export type KeyPress = Pick<KeyboardEvent, 'key' | 'shiftKey' | 'altKey' | 'ctrlKey' | 'metaKey'>;

/** A key that is pressed, and whose usual meaning can be taken from it. */
export type KeyEvent = KeyPress & Pick<KeyboardEvent, 'preventDefault'>;

/** What a command may look at. */
export interface KeyContext {
  readonly press: KeyPress;
  readonly choices: Choices;
  readonly answers: Pick<Answers, 'exclusion' | 'point'>;
}

/**
 * What a key does: a change that only moves the crosshair, one that is a step, a sentence, or something of the page, which
 * says false where it leaves the key to others.
 */
export type KeyAction =
  | { readonly kind: 'move' | 'step'; readonly change: Change }
  | { readonly kind: 'say'; readonly sentence: () => string }
  | { readonly kind: 'page'; readonly act: (page: Page, slot: PlaneSlot) => boolean | undefined };

/** Something that can be done by keyboard. */
export interface KeyCommand {
  /** As `KeyboardEvent` names them. */
  readonly keys: readonly string[];
  /** Whether Ctrl or Command is held, and the key means the same on the whole page; else a plot must have the focus. */
  readonly anywhere?: true;
  /** Its lines in the map of keys. */
  readonly words: readonly (keyof typeof keyWords.keys)[];
  readonly run: (context: KeyContext) => KeyAction;
}
