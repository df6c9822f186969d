import { type PointerEvent, useEffect, useRef } from 'react';
import { usePage } from '../page/PageContext.tsx';
import { useTour } from './tourContext.ts';

/** A finger that goes this far (px) to a side, and at least twice as far as up or down, turns the page. */
const swipe = 60;

/** What a press belongs to that is dragged or typed in: arrows move it, and a swipe is a drag there. */
const draggable = '[role="slider"], [role="application"], [role="radio"], input, .tour-figure';

const isDraggable = (target: EventTarget | null) =>
  target instanceof Element && target.closest(draggable) !== null;

/** Turns the page by arrow keys and by swiping outside the figure; Escape leaves the tour. */
export function useTurning() {
  const { next, back, leave, number, steps } = useTour();
  const { view } = usePage();
  const start = useRef<{ readonly x: number; readonly y: number } | null>(null);
  const forward = number < steps.length ? next : null;

  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      const { keyMapOpen, saveOpen } = view.getState();
      if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey || keyMapOpen || saveOpen)
        return;
      if (event.key === 'Escape') leave();
      else if (isDraggable(event.target)) return;
      else if (event.key === 'ArrowRight') forward?.();
      else if (event.key === 'ArrowLeft') back();
      else return;
      event.preventDefault();
    };
    window.addEventListener('keydown', onKeyDown);
    return () => window.removeEventListener('keydown', onKeyDown);
  }, [view, forward, back, leave]);

  return {
    onPointerDown: (event: PointerEvent) => {
      const isSwipe = event.pointerType === 'touch' && event.isPrimary && !isDraggable(event.target);
      start.current = isSwipe ? { x: event.clientX, y: event.clientY } : null;
    },
    onPointerUp: (event: PointerEvent) => {
      const from = start.current;
      start.current = null;
      if (from === null) return;
      const [x, y] = [event.clientX - from.x, event.clientY - from.y];
      if (Math.abs(x) < swipe || Math.abs(x) < 2 * Math.abs(y)) return;
      if (x < 0) forward?.();
      else back();
    },
    onPointerCancel: () => {
      start.current = null;
    },
  };
}
