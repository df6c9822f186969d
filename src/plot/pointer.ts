import { handleStyle } from './drawCrosshair.ts';
import type { Plane } from './drawPlane.ts';
import { type Domain, domainBetween, pannedDomain, pinchedDomain, zoomedDomain } from './viewDomains.ts';

/** What pointing at a plane means, in data values. Every handler may be left out. */
export interface PointerHandlers {
  /** The crosshair goes to (x, y). */
  readonly onPoint?: (x: number, y: number) => void;
  /** The pointer left the plane. */
  readonly onLeave?: () => void;
  /** A click on the plane. */
  readonly onPin?: (x: number, y: number) => void;
  /** A pin was dragged to (x, y). */
  readonly onPinMove?: (letter: string, x: number, y: number) => void;
  /** Pan, zoom or box gave new domains. */
  readonly onView?: (x: Domain, y: Domain) => void;
  /** Double click. */
  readonly onReset?: () => void;
  /** A drag ended: the state it left is worth a step of history. */
  readonly onCommit?: () => void;
}

const clickReach = 4;
const pinReach = 12;
const doubleClick = 400;
/** A pause of this length (ms) ends a turn of the wheel. */
const wheelPause = 300;

interface Point {
  readonly x: number;
  readonly y: number;
}

type Gesture =
  | { readonly kind: 'press' | 'pan' | 'box'; readonly start: Point; last: Point }
  | { readonly kind: 'handle'; readonly start: Point; last: Point; readonly offset: Point }
  | { readonly kind: 'crosshair'; readonly start: Point; last: Point }
  | { readonly kind: 'pin'; readonly letter: string; readonly start: Point; last: Point };

/**
 * Translates pointer, wheel and touch events on a plane into data values: moving points, click pins, dragging pans,
 * Shift-drag zooms to a box, Ctrl/⌘-wheel (or the wheel of a focused plot) zooms at the pointer, double click resets;
 * fingers drag the round handle or tap, two of them zoom and pan. Returns a function that detaches everything.
 */
export function attachPointer(host: HTMLElement, plane: Plane, handlers: PointerHandlers): () => void {
  const controller = new AbortController();
  const fingers = new Map<number, Point>();
  let gesture: Gesture | null = null;
  let lastClick = { x: Number.NaN, y: Number.NaN, time: 0 };
  let wheelCommit: ReturnType<typeof setTimeout> | undefined;
  let box: SVGRectElement | null = null;
  let pinched = false;

  const at = (event: MouseEvent): Point => {
    const bounds = host.getBoundingClientRect();
    const drawing = plane.current();
    const scale = drawing && bounds.width > 0 ? drawing.scene.width / bounds.width : 1;
    return { x: (event.clientX - bounds.left) * scale, y: (event.clientY - bounds.top) * scale };
  };
  const isInside = (point: Point): boolean => {
    const frame = plane.current()?.frame;
    if (!frame) return false;
    return point.x >= frame.left && point.x <= frame.right && point.y >= frame.top && point.y <= frame.bottom;
  };
  const kept = (point: Point): Point => {
    const frame = plane.current()?.frame;
    if (!frame) return point;
    return {
      x: Math.min(frame.right, Math.max(frame.left, point.x)),
      y: Math.min(frame.bottom, Math.max(frame.top, point.y)),
    };
  };
  const pointTo = (point: Point, handler: ((x: number, y: number) => void) | undefined) => {
    const data = plane.toData(point.x, point.y);
    if (data) handler?.(data.x, data.y);
  };
  const pinAt = (point: Point): string | null => {
    const pins = plane.current()?.scene.pins ?? [];
    const near = pins.find((pin) => {
      const place = plane.toPixels(pin.x, pin.y);
      return place !== null && Math.hypot(place.x - point.x, place.y - point.y) <= pinReach;
    });
    return near?.letter ?? null;
  };
  const drawBox = (start: Point, end: Point) => {
    const theme = plane.current()?.theme;
    box ??= (host.lastElementChild ?? host).appendChild(
      host.ownerDocument.createElementNS('http://www.w3.org/2000/svg', 'rect'),
    );
    const attributes = {
      x: Math.min(start.x, end.x),
      y: Math.min(start.y, end.y),
      width: Math.abs(end.x - start.x),
      height: Math.abs(end.y - start.y),
      fill: theme?.ink ?? 'none',
      'fill-opacity': 0.06,
      stroke: theme?.ink ?? 'none',
      'stroke-dasharray': '3 3',
    };
    for (const [name, value] of Object.entries(attributes)) box.setAttribute(name, String(value));
  };
  const dropBox = () => {
    box?.remove();
    box = null;
  };

  function begin(event: PointerEvent): void {
    const point = at(event);
    if (event.pointerType === 'touch') {
      plane.showHandle(true);
      fingers.set(event.pointerId, point);
      if (fingers.size > 1) {
        gesture = null;
        return;
      }
    } else if (event.button !== 0) return;
    const handle = plane.handle();
    const onHandle =
      handle !== null &&
      Math.max(Math.abs(handle.x - point.x), Math.abs(handle.y - point.y)) <= handleStyle.hitSize / 2;
    if (handle && onHandle) {
      const crosshair = plane.current()?.scene.crosshair;
      const place = crosshair && crosshair.y !== null ? plane.toPixels(crosshair.x, crosshair.y) : null;
      const offset = place ? { x: place.x - point.x, y: place.y - point.y } : { x: 0, y: 0 };
      gesture = { kind: 'handle', start: point, last: point, offset };
    } else if (isInside(point)) {
      const letter = pinAt(point);
      if (letter) gesture = { kind: 'pin', letter, start: point, last: point };
      else if (event.pointerType === 'touch') {
        gesture = { kind: 'crosshair', start: point, last: point };
        pointTo(point, handlers.onPoint);
      } else gesture = { kind: event.shiftKey ? 'box' : 'press', start: point, last: point };
    }
    if (gesture) host.setPointerCapture?.(event.pointerId);
  }

  function pinch(event: PointerEvent, point: Point): void {
    const frame = plane.current()?.frame;
    const before = fingers.get(event.pointerId);
    const other = [...fingers].find(([id]) => id !== event.pointerId)?.[1];
    fingers.set(event.pointerId, point);
    if (!frame || !before || !other) return;
    const middle = { x: (point.x + other.x) / 2, y: (point.y + other.y) / 2 };
    const apart = (one: Point) => Math.max(24, Math.hypot(one.x - other.x, one.y - other.y));
    const factor = apart(before) / apart(point);
    pinched = true;
    handlers.onView?.(
      pinchedDomain(frame.x, middle.x, factor, (point.x - before.x) / 2),
      pinchedDomain(frame.y, middle.y, factor, (point.y - before.y) / 2),
    );
  }

  function move(event: PointerEvent): void {
    const point = at(event);
    if (event.pointerType === 'touch' && fingers.size === 2) {
      pinch(event, point);
      return;
    }
    if (event.pointerType === 'touch') fingers.set(event.pointerId, point);
    if (!gesture) {
      if (event.pointerType !== 'touch' && isInside(point)) pointTo(point, handlers.onPoint);
      return;
    }
    const far = Math.hypot(point.x - gesture.start.x, point.y - gesture.start.y) > clickReach;
    if (gesture.kind === 'press' && far) gesture = { ...gesture, kind: 'pan' };
    switch (gesture.kind) {
      case 'handle':
        pointTo(kept({ x: point.x + gesture.offset.x, y: point.y + gesture.offset.y }), handlers.onPoint);
        break;
      case 'crosshair':
        pointTo(kept(point), handlers.onPoint);
        break;
      case 'pin': {
        const { letter } = gesture;
        if (far) pointTo(kept(point), (x, y) => handlers.onPinMove?.(letter, x, y));
        break;
      }
      case 'box':
        drawBox(gesture.start, kept(point));
        break;
      case 'pan': {
        const frame = plane.current()?.frame;
        if (!frame) break;
        handlers.onView?.(
          pannedDomain(frame.x, point.x - gesture.last.x),
          pannedDomain(frame.y, point.y - gesture.last.y),
        );
        break;
      }
    }
    gesture.last = point;
  }

  function end(event: PointerEvent): void {
    fingers.delete(event.pointerId);
    // The first of two fingers to leave ends the zoom; what the other does then is no gesture.
    if (pinched) {
      pinched = false;
      handlers.onCommit?.();
    }
    const finished = gesture;
    gesture = null;
    dropBox();
    if (!finished || event.type === 'pointercancel') return;
    const frame = plane.current()?.frame;
    const point = kept(at(event));
    const far = Math.hypot(point.x - finished.start.x, point.y - finished.start.y) > clickReach;
    if (finished.kind === 'press') {
      // The second click of a double click is not another pin.
      const { x, y } = finished.start;
      const again =
        event.timeStamp - lastClick.time < doubleClick &&
        Math.hypot(x - lastClick.x, y - lastClick.y) < pinReach;
      lastClick = { x, y, time: event.timeStamp };
      if (!again) pointTo(finished.start, handlers.onPin);
    } else if (finished.kind === 'box' && far && frame) {
      handlers.onView?.(
        domainBetween(frame.x, finished.start.x, point.x),
        domainBetween(frame.y, finished.start.y, point.y),
      );
      handlers.onCommit?.();
    } else handlers.onCommit?.();
  }

  function wheel(event: WheelEvent): void {
    const frame = plane.current()?.frame;
    const point = at(event);
    const focused = host.ownerDocument.activeElement === host;
    if (!frame || !isInside(point) || !(event.ctrlKey || event.metaKey || focused)) return;
    event.preventDefault();
    const pixels = event.deltaMode === 1 ? 16 * event.deltaY : event.deltaY;
    const factor = Math.exp(Math.max(-0.5, Math.min(0.5, pixels / 400)));
    handlers.onView?.(zoomedDomain(frame.x, point.x, factor), zoomedDomain(frame.y, point.y, factor));
    clearTimeout(wheelCommit);
    wheelCommit = setTimeout(() => handlers.onCommit?.(), wheelPause);
  }

  const { signal } = controller;
  host.addEventListener('pointerdown', begin, { signal });
  host.addEventListener('pointermove', move, { signal });
  host.addEventListener('pointerup', end, { signal });
  host.addEventListener('pointercancel', end, { signal });
  host.addEventListener(
    'pointerleave',
    (event) => event.pointerType !== 'touch' && !gesture && handlers.onLeave?.(),
    { signal },
  );
  host.addEventListener('wheel', wheel, { signal, passive: false });
  host.addEventListener(
    'dblclick',
    () => {
      handlers.onReset?.();
    },
    { signal },
  );
  const touchAction = host.style.touchAction;
  host.style.touchAction = 'none';
  return () => {
    controller.abort();
    clearTimeout(wheelCommit);
    dropBox();
    host.style.touchAction = touchAction;
  };
}
