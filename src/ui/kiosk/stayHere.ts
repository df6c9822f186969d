/** Keys that would magnify, reload or leave the page. */
const leaving = /^(F\d+|Escape|BrowserBack|BrowserForward|BrowserHome)$/;

/**
 * Keeps a visitor of a stand on the page: no menu, no magnifying, nothing dropped on it.
 * @returns a function that ends it
 */
export function stayHere(window: Window): () => void {
  const listening = new AbortController();
  const options = { capture: true, passive: false, signal: listening.signal };
  const prevent = (event: Event) => event.preventDefault();
  for (const type of ['contextmenu', 'dragstart', 'dragover', 'drop', 'gesturestart', 'selectstart'])
    window.addEventListener(type, prevent, options);
  window.addEventListener('wheel', (event) => event.ctrlKey && prevent(event), options);
  window.addEventListener('touchmove', (event) => event.touches.length > 1 && prevent(event), options);
  window.addEventListener(
    'keydown',
    (event) => {
      if (!event.ctrlKey && !event.metaKey && !event.altKey && !leaving.test(event.key)) return;
      event.preventDefault();
      event.stopPropagation();
    },
    options,
  );
  return () => listening.abort();
}
