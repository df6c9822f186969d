import { type Change, tidy } from './changes.ts';
import type { Choices, PlanePoint } from './choices.ts';
import { largestPinCount } from './ranges.ts';

/** Whether no further point can be pinned. */
export const hasAllPins = ({ pins }: Pick<Choices, 'pins'>): boolean => pins.length >= largestPinCount;

/** Pins a point as the next letter; with all pins placed nothing changes. */
export function addPin(point: PlanePoint): Change {
  return (choices) => (hasAllPins(choices) ? choices : { ...choices, pins: [...choices.pins, tidy(point)] });
}

/** Moves the pin at `index`. */
export function movePin(index: number, point: PlanePoint): Change {
  return (choices) => ({ ...choices, pins: choices.pins.map((pin, k) => (k === index ? tidy(point) : pin)) });
}

/** Removes the pin at `index`; later pins move up one letter. */
export function removePin(index: number): Change {
  return (choices) => ({ ...choices, pins: choices.pins.filter((_, k) => k !== index) });
}
