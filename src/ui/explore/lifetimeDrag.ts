import type { Plane } from '../../plot/drawPlane.ts';

/**
 * Lets a drag along the second axis move a height in the plane, since a lifetime at the crosshair's mass is a coupling.
 * @param onHeight is told the main coordinate at the pointer, inside the frame
 * @returns a function that stops it
 */
export function letDragLifetime(host: HTMLElement, plane: Plane, onHeight: (y: number) => void): () => void {
  const controller = new AbortController();
  const { signal } = controller;
  let dragging = false;

  const place = (event: PointerEvent) => {
    const bounds = host.getBoundingClientRect();
    return { x: event.clientX - bounds.left, y: event.clientY - bounds.top };
  };
  const follow = (event: PointerEvent) => {
    const frame = plane.current()?.frame;
    if (frame === undefined) return;
    const height = Math.min(frame.bottom, Math.max(frame.top, place(event).y));
    const data = plane.toData(frame.right, height);
    if (data !== null) onHeight(data.y);
  };
  host.addEventListener(
    'pointerdown',
    (event) => {
      const drawing = plane.current();
      const { x, y } = place(event);
      const onAxis =
        drawing?.scene.right != null &&
        x > drawing.frame.right &&
        y > drawing.frame.top &&
        y < drawing.frame.bottom;
      if (!onAxis || event.button !== 0) return;
      dragging = true;
      host.setPointerCapture(event.pointerId);
      follow(event);
    },
    { signal },
  );
  host.addEventListener('pointermove', (event) => dragging && follow(event), { signal });
  for (const end of ['pointerup', 'pointercancel'] as const) {
    host.addEventListener(
      end,
      () => {
        dragging = false;
      },
      { signal },
    );
  }
  return () => controller.abort();
}
