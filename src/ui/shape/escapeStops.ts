import type { ViewStore } from '../page/view.ts';
import { shapeRun } from './linkShape.ts';
import { shapeStore } from './shapeStore.ts';

/**
 * Escape stops the drawing of toys, unless it has closed something: whatever takes the key for itself says so by
 * `preventDefault`.
 * @param target where keys arrive last, the window
 * @returns a function that ends it
 */
export function escapeStops(target: EventTarget, view: ViewStore, store = shapeStore): () => void {
  const onKeyDown = (event: Event) => {
    if (!(event instanceof KeyboardEvent) || event.key !== 'Escape' || event.defaultPrevented) return;
    if (store.getState().phase !== 'running') return;
    event.preventDefault();
    shapeRun()?.cancel();
    view.setState({ announcement: 'The drawing of toys is stopped. What there is stays on the plot.' });
  };
  target.addEventListener('keydown', onKeyDown);
  return () => target.removeEventListener('keydown', onKeyDown);
}
