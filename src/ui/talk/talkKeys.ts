/** What a key does during a talk. */
export type TalkAction = 'next' | 'back' | 'first' | 'last' | 'blank' | 'unblank';

const actions: Readonly<Record<string, TalkAction>> = {
  ArrowRight: 'next',
  PageDown: 'next',
  ' ': 'next',
  ArrowLeft: 'back',
  PageUp: 'back',
  Home: 'first',
  End: 'last',
  b: 'blank',
  B: 'blank',
  '.': 'blank',
  Escape: 'unblank',
};

type Press = Pick<KeyboardEvent, 'key' | 'shiftKey' | 'altKey' | 'ctrlKey' | 'metaKey'>;

/**
 * The meaning of a key, wherever the focus is; with Shift or Alt arrows are left to the plot.
 * @param isBlank while the screen is blank every key of the talk shows it again
 * @returns null for keys that mean nothing to a talk
 */
export function talkAction(press: Press, isBlank: boolean): TalkAction | null {
  if (press.ctrlKey || press.metaKey || press.altKey || (press.shiftKey && press.key !== 'B')) return null;
  const action = actions[press.key] ?? null;
  if (isBlank) return action === null ? null : 'unblank';
  return action === 'unblank' ? null : action;
}
