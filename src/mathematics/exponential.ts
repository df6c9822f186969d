/**
 * The exponential function in the operations that IEEE 754 rounds exactly (+, −, ×, ÷, √), so that every engine computes the
 * same digits: `Math.exp` differs in the last one between browsers, and between versions of one.
 *
 * x = (64 m + j) ln 2 / 64 + r with |r| ≤ ln 2 / 128, so e^x = 2^m 2^(j/64) e^r: a table of 64 powers to twice the precision, and
 * five terms of a series. Within 0.52 units of the last digit.
 */
import { product, squareRoot, type TwoDoubles } from './twoDoubles.ts';

const steps = 64;
const stepsPerUnit = 92.33248261689366; // 64 / ln 2
// ln 2 / 64; the first has 19 zero bits at its end, so that its product with any step is exact.
const stepHead = 0.010830424695996044;
const stepTail = 2.5310172166650877e-13;

// 3 × 2^51: adding it and taking it away rounds to a whole number, faster than Math.round.
const toWhole = 6755399441055744;

/** 2^(j/64) and what rounding left of it. */
const powers = new Float64Array(steps);
const powersTail = new Float64Array(steps);
let root: TwoDoubles = [2, 0];
for (let halvings = 0; halvings < 6; halvings++) root = squareRoot(root);
let power: TwoDoubles = [1, 0];
for (let j = 0; j < steps; j++) {
  [powers[j], powersTail[j]] = power;
  power = product(power, root);
}

const smallestExponent = -1074;
const largestExponent = 1023;
const powersOfTwo = new Float64Array(largestExponent - smallestExponent + 1);
for (let exponent = 0, value = 1; exponent <= largestExponent; exponent++, value *= 2) {
  powersOfTwo[exponent - smallestExponent] = value;
}
for (let exponent = -1, value = 0.5; exponent >= smallestExponent; exponent--, value /= 2) {
  powersOfTwo[exponent - smallestExponent] = value;
}

/** 2 to a whole power from −1074 to 1023, exactly. */
export function powerOfTwo(exponent: number): number {
  return powersOfTwo[exponent - smallestExponent];
}

/** e^r − 1 for |r| ≤ ln 2 / 128. */
const series = (r: number): number =>
  r + r * r * (1 / 2 + r * (1 / 6 + r * (1 / 24 + r * (1 / 120 + r * (1 / 720)))));

const overflow = 709.782712893384;
const underflow = -745.1332191019412;
const leastNormalExponent = -1022;

/** e^x within 0.52 units of the last digit, the same in every engine. Infinity above 709.78, 0 below −745.13. */
export function exp(x: number): number {
  if (!(x <= overflow)) return x > overflow ? Number.POSITIVE_INFINITY : Number.NaN;
  if (x < underflow) return 0;
  const step = x * stepsPerUnit + toWhole - toWhole;
  const p = series(x - step * stepHead - step * stepTail);
  const j = step & (steps - 1);
  const exponent = (step - j) * (1 / steps);
  const head = powers[j];
  const value = head + (powersTail[j] + head * p);
  if (exponent > largestExponent) return value * 2 * powerOfTwo(largestExponent);
  if (exponent >= leastNormalExponent) return value * powerOfTwo(exponent);
  return value * powerOfTwo(exponent + steps) * powerOfTwo(-steps);
}

/** e^x − 1 within 2 units (four roundings) of the last digit, also near 0, the same in every engine. */
export function expm1(x: number): number {
  if (!(Math.abs(x) < 40)) return exp(x) - 1;
  const step = x * stepsPerUnit + toWhole - toWhole;
  const p = series(x - step * stepHead - step * stepTail);
  // Keeps the sign of −0.
  if (step === 0) return p === 0 ? x : p;
  const j = step & (steps - 1);
  const scale = powerOfTwo((step - j) / steps);
  const head = powers[j];
  return scale * head - 1 + scale * (powersTail[j] + head * p);
}
