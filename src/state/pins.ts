import { type Change, tidy } from './changes.ts';
import type { PlanePoint } from './choices.ts';
import { largestPinCount } from './ranges.ts';

/** Pins a point as the next letter; with eight pins nothing changes. */
export function addPin(point: PlanePoint): Change {
  return (choices) =>
    choices.pins.length >= largestPinCount ? choices : { ...choices, pins: [...choices.pins, tidy(point)] };
}

/** Moves the pin at `index`. */
export function movePin(index: number, point: PlanePoint): Change {
  return (choices) => ({ ...choices, pins: choices.pins.map((pin, k) => (k === index ? tidy(point) : pin)) });
}

/** Removes the pin at `index`; later pins move up one letter. */
export function removePin(index: number): Change {
  return (choices) => ({ ...choices, pins: choices.pins.filter((_, k) => k !== index) });
}
