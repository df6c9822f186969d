import { lateParts } from '../../words/en/lateParts.ts';
import type { PlaneSlot } from '../explore/contents.ts';
import { late } from '../late/late.ts';
import { withLate } from '../late/withLate.ts';
import type { Page } from '../page/PageContext.tsx';
import type { KeyEvent } from './command.ts';

/** All that can be done by keyboard. */
export const keyboard = late(
  () => import('./handleKey.ts'),
  () => lateParts.keyboard,
);

/**
 * Does what a key means, once the commands are here.
 * @param slot the plot that has the focus; null where the key was pressed anywhere on the page
 */
export function pressKey(event: KeyEvent, page: Page, slot: PlaneSlot | null): void {
  const state = keyboard.state();
  if (state.is === 'here') state.part.handleKey(event, page, slot);
  // Anywhere on the page most keys mean nothing, and nobody need hear that they are not known yet.
  else if (slot !== null || event.ctrlKey || event.metaKey)
    void withLate(page.messages, keyboard, ({ handleKey }) => handleKey(event, page, slot));
}
