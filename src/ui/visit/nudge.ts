/** From the first picture to the nudge, how far it goes and how long it takes. */
const [afterMs, distancePx, durationMs] = [1200, 14, 400] as const;

/**
 * Lets the handle of the figure move a little, once, so that a first visitor sees that it can be dragged; never with
 * reduced motion.
 * @param handle finds its element; null before it is drawn
 * @returns a function that calls it off
 */
export function nudgeSoon(handle: () => Element | null): () => void {
  if (window.matchMedia('(prefers-reduced-motion: reduce)').matches) return () => undefined;
  const waiting = setTimeout(() => {
    handle()?.animate([{ translate: '0 0' }, { translate: `0 ${-distancePx}px` }, { translate: '0 0' }], {
      duration: durationMs,
      easing: 'ease-in-out',
    });
  }, afterMs);
  return () => clearTimeout(waiting);
}
