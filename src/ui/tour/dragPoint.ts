import type { Plane } from '../../plot/drawPlane.ts';

/** So far from the middle of the handle a finger takes it, px: on a stand, which magnifies, half of 98. */
const handleReach = 30;

interface Place {
  readonly x: number;
  readonly y: number;
}

/**
 * Lets one finger or the mouse drag a point of a plane: a press anywhere in the frame brings it there, its handle carries
 * it along. Nothing pans or zooms.
 * @param onPoint is told where the point goes, in data values inside the frame
 * @param onEnd the finger let go
 * @returns a function that stops it
 */
export function dragPoint(
  host: HTMLElement,
  plane: Plane,
  onPoint: (x: number, y: number) => void,
  onEnd: () => void,
): () => void {
  const controller = new AbortController();
  const { signal } = controller;
  /** From the finger to the point, px; null while nothing is dragged. */
  let offset: Place | null = null;

  const at = (event: PointerEvent): Place => {
    const bounds = host.getBoundingClientRect();
    const drawing = plane.current();
    const scale = drawing && bounds.width > 0 ? drawing.scene.width / bounds.width : 1;
    return { x: (event.clientX - bounds.left) * scale, y: (event.clientY - bounds.top) * scale };
  };
  const move = ({ x, y }: Place) => {
    const frame = plane.current()?.frame;
    if (frame === undefined || offset === null) return;
    const data = plane.toData(
      Math.min(frame.right, Math.max(frame.left, x + offset.x)),
      Math.min(frame.bottom, Math.max(frame.top, y + offset.y)),
    );
    if (data !== null) onPoint(data.x, data.y);
  };
  const begin = (event: PointerEvent) => {
    const drawing = plane.current();
    if (drawing === null || event.button !== 0) return;
    const place = at(event);
    const { frame, scene } = drawing;
    const handle = plane.handle();
    const onHandle = handle !== null && Math.hypot(handle.x - place.x, handle.y - place.y) <= handleReach;
    const { crosshair } = scene;
    const point = crosshair && crosshair.y !== null ? plane.toPixels(crosshair.x, crosshair.y) : null;
    if (onHandle && point !== null) offset = { x: point.x - place.x, y: point.y - place.y };
    else if (place.x < frame.left || place.x > frame.right || place.y < frame.top || place.y > frame.bottom)
      return;
    else offset = { x: 0, y: 0 };
    host.setPointerCapture?.(event.pointerId);
    move(place);
  };
  const end = () => {
    if (offset === null) return;
    offset = null;
    onEnd();
  };
  host.addEventListener('pointerdown', begin, { signal });
  host.addEventListener('pointermove', (event) => move(at(event)), { signal });
  host.addEventListener('pointerup', end, { signal });
  host.addEventListener('pointercancel', end, { signal });
  const { touchAction } = host.style;
  host.style.touchAction = 'none';
  return () => {
    controller.abort();
    host.style.touchAction = touchAction;
  };
}
