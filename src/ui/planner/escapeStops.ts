import type { ViewStore } from '../page/view.ts';
import type { Planner } from './planner.ts';

/**
 * Escape stops what streams, unless it has closed something: whatever takes the key for itself says so by `preventDefault`.
 * @param target where keys arrive last, the window
 * @returns a function that ends it
 */
export function escapeStops(
  target: EventTarget,
  { stopStreams }: Pick<Planner, 'stopStreams'>,
  view: ViewStore,
): () => void {
  const onKeyDown = (event: Event) => {
    if (!(event instanceof KeyboardEvent) || event.key !== 'Escape' || event.defaultPrevented) return;
    const announcement = stopStreams();
    if (announcement === null) return;
    event.preventDefault();
    view.setState({ announcement });
  };
  target.addEventListener('keydown', onKeyDown);
  return () => target.removeEventListener('keydown', onKeyDown);
}
