import type { LayerState } from '../layers/layer.ts';

const key = 'kaonscope.visited';

/** Whether somebody has touched the page since it was opened, for browsers that keep nothing. */
export const visitState: LayerState<{ readonly hasTouched: boolean }> = {
  id: 'first visit',
  initial: { hasTouched: false },
};

/** Whether somebody has touched the page on an earlier visit; false where the browser keeps nothing. */
export function isKnownVisitor(window: Pick<Window, 'localStorage'>): boolean {
  try {
    return window.localStorage.getItem(key) !== null;
  } catch {
    return false;
  }
}

/** Keeps between visits that somebody was here, where the browser allows it. */
export function keepVisitor(window: Pick<Window, 'localStorage'>): void {
  try {
    window.localStorage.setItem(key, '1');
  } catch {
    return;
  }
}
