import { exp } from './exponential.ts';
import { log } from './logarithm.ts';

const mostProducts = 64;

/**
 * x to the power y, the same in every engine: by products where y is whole and by a square root where it is half of a whole number
 * (up to 64, within as many units of the last digit); otherwise by logarithms, within (1 + |y ln x|) × 2e-16 of itself.
 * NaN for negative x with other powers.
 */
export function power(x: number, y: number): number {
  const twice = 2 * y;
  if (!Number.isInteger(twice) || Math.abs(y) > mostProducts) return exp(y * log(x));
  const whole = Math.floor(Math.abs(y));
  let result = Number.isInteger(y) ? 1 : Math.sqrt(x);
  for (let k = 0; k < whole; k++) result *= x;
  return y < 0 ? 1 / result : result;
}

/** 10 to the power y, the same in every engine: the nearest double where y is whole, within 3 units of the last digit elsewhere. */
export function tenTo(y: number): number {
  const whole = Math.round(y);
  return whole === y ? Number(`1e${whole}`) : Number(`1e${whole}`) * exp((y - whole) * Math.LN10);
}

/** √(x² + y²), the same in every engine; exactly the one where the other is 0. */
export function hypotenuse(x: number, y: number): number {
  const larger = Math.max(Math.abs(x), Math.abs(y));
  const smaller = Math.min(Math.abs(x), Math.abs(y));
  if (smaller === 0) return larger;
  // Squares neither overflow nor vanish in between.
  if (larger < 1e150 && smaller > 1e-150) return Math.sqrt(x * x + y * y);
  const ratio = smaller / larger;
  return larger * Math.sqrt(1 + ratio * ratio);
}
