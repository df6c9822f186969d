import { createStore, type StoreApi } from 'zustand/vanilla';

/**
 * A store that repeats another one once the frame with its newest state has been drawn: what words and lists show may
 * come a moment after the curves, and several answers in one frame are shown at once. What is written to it is written to
 * the other.
 * @param source the store that is repeated
 * @param window whose frames count; a hidden page draws none and is not waited for
 */
export function afterFrame<T>(
  source: StoreApi<T>,
  window: Pick<Window, 'requestAnimationFrame' | 'setTimeout'> & {
    readonly document: { readonly hidden: boolean };
  },
): StoreApi<T> {
  const shown = createStore<T>(() => source.getState());
  let waiting = false;
  const show = () => {
    waiting = false;
    shown.setState(source.getState(), true);
  };
  source.subscribe(() => {
    if (waiting) return;
    waiting = true;
    if (window.document.hidden) window.setTimeout(show);
    else window.requestAnimationFrame(() => window.setTimeout(show));
  });
  return { ...shown, setState: source.setState };
}
