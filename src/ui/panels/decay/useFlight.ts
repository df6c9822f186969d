import { type RefObject, useEffect, useRef, useState } from 'react';
import { isMoving, landed, resting, shownProgress, started, ticked } from './flightClock.ts';

/** Whether an element is in view. */
function useInView(element: RefObject<Element | null>): boolean {
  const [inView, setInView] = useState(true);
  useEffect(() => {
    if (element.current === null || !('IntersectionObserver' in globalThis)) return;
    const observer = new IntersectionObserver(([entry]) => setInView(entry.isIntersecting));
    observer.observe(element.current);
    return () => observer.disconnect();
  }, [element]);
  return inView;
}

const isStill = () => matchMedia('(prefers-reduced-motion: reduce)').matches;

/**
 * How far the flight has come that is shown now. It begins anew with another decay at once, with another point when that has come
 * to rest, and waits while it is out of view; with reduced motion all is there from the beginning.
 * @param element that must be in view
 * @param seed which decay
 * @param point what the tracks depend on beside it
 * @param durationMs of the whole flight
 */
export function useFlight(
  element: RefObject<Element | null>,
  seed: number,
  point: string,
  durationMs: number,
): number {
  const [clock, setClock] = useState(landed);
  const inView = useInView(element);
  const before = useRef({ seed: -1, point });
  useEffect(() => {
    const isOther = before.current.seed !== seed;
    before.current = { seed, point };
    setClock(isStill() ? landed : isOther ? started : resting);
  }, [seed, point]);
  const moves = inView && isMoving(clock);
  useEffect(() => {
    if (!moves) return;
    let last = performance.now();
    let frame = requestAnimationFrame(function next(now) {
      const since = now - last;
      last = now;
      setClock((old) => ticked(old, since, durationMs));
      frame = requestAnimationFrame(next);
    });
    return () => cancelAnimationFrame(frame);
  }, [moves, durationMs]);
  return shownProgress(clock);
}
