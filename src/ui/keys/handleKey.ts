import { commit, preview } from '../../state/store.ts';
import type { PlaneSlot } from '../explore/contents.ts';
import type { Page } from '../page/PageContext.tsx';
import type { KeyAction, KeyCommand, KeyContext, KeyEvent, KeyPress } from './command.ts';
import { commands } from './registry.ts';

function commandOf(press: KeyPress, isAnywhere: boolean): KeyCommand | undefined {
  if ((press.ctrlKey || press.metaKey) !== isAnywhere) return undefined;
  return commands.find(({ keys, anywhere = false }) => anywhere === isAnywhere && keys.includes(press.key));
}

/**
 * The action of a key that is pressed while a plot has the focus.
 * @returns null for keys that mean nothing there
 */
export function actionOf(context: KeyContext): KeyAction | null {
  return commandOf(context.press, false)?.run(context) ?? null;
}

/** Does something; false where it leaves the key to others. */
function perform(action: KeyAction, page: Page, slot: PlaneSlot): boolean {
  const { bound, view } = page;
  switch (action.kind) {
    case 'move':
      preview(bound.store, action.change);
      return true;
    case 'step':
      commit(bound.store, action.change);
      return true;
    case 'say':
      view.setState({ announcement: action.sentence });
      return true;
    case 'page':
      return action.act(page, slot) !== false;
  }
}

/**
 * Does what a key means.
 * @param slot the plot that has the focus; null where the key was pressed anywhere on the page
 */
export function handleKey(event: KeyEvent, page: Page, slot: PlaneSlot | null): void {
  const action = commandOf(event, slot === null)?.run({
    press: event,
    choices: page.bound.store.getState().choices,
    answers: page.answers.getState(),
  });
  if (action !== undefined && perform(action, page, slot ?? 'main')) event.preventDefault();
}
