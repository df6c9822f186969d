/**
 * The logarithm in the operations that IEEE 754 rounds exactly, so that every engine computes the same digits (see exponential.ts).
 *
 * x = 2^k m with m from 1/√2 to √2; c is the multiple of 1/64 next to m, and ln m = ln c + 2 artanh(s), s = (m − c)/(m + c): a table of
 * 47 logarithms to twice the precision, and three terms of a series. Within 0.7 units of the last digit.
 */
import { powerOfTwo } from './exponential.ts';
import { product, quotient, sum, type TwoDoubles } from './twoDoubles.ts';

const steps = 64;
const firstStep = 45;
const lastStep = 91;
// Multiples of 2^-42, so that k ln 2 + ln c is exact in the first parts.
const grid = 4398046511104;

/** 2 artanh(s) of a small quotient, to twice the precision. */
function areaTangent(s: TwoDoubles): TwoDoubles {
  const square = product(s, s);
  let power = s;
  let total: TwoDoubles = [0, 0];
  for (let order = 1; order < 60; order += 2) {
    total = sum(total, quotient(power, [order, 0]));
    power = product(power, square);
  }
  return [2 * total[0], 2 * total[1]];
}

/** Parts on the grid, and the rest. */
const parted = ([head, tail]: TwoDoubles): TwoDoubles => {
  const onGrid = Math.round(head * grid) / grid;
  return [onGrid, head - onGrid + tail];
};

const [twoHead, twoTail] = parted(areaTangent(quotient([1, 0], [3, 0])));
const heads = new Float64Array(lastStep + 1);
const tails = new Float64Array(lastStep + 1);
for (let step = firstStep; step <= lastStep; step++) {
  const s = quotient([step - steps, 0], [step + steps, 0]);
  [heads[step], tails[step]] = parted(areaTangent(s));
}

const value = new Float64Array(1);
const words = new Int32Array(value.buffer);
const high = new Uint8Array(new Uint32Array([1]).buffer)[0] === 1 ? 1 : 0;
const mantissaBits = 0xfffff;
// √2 as a mantissa.
const rootOfTwo = 0x6a09e;

// So far that beyond it the quotient's rounding is small beside the last digit of the sum.
const nearOne = 1 / 16;

/** ln(1 + f) = f − s (f − …) with s = f/(2 + f): the first term is exact, the others are small. */
function logNearOne(f: number): number {
  const s = f / (2 + f);
  const square = s * s;
  return (
    f -
    s * (f - square * (2 / 3 + square * (2 / 5 + square * (2 / 7 + square * (2 / 9 + square * (2 / 11))))))
  );
}

/** ln x of a positive normal number. */
function logOfNormal(x: number, exponentShift: number): number {
  value[0] = x;
  const word = words[high];
  const half = (word & mantissaBits) > rootOfTwo ? 1 : 0;
  const exponent = (word >> 20) - 1023 + half;
  const m = x * powerOfTwo(-exponent);
  const k = exponent + exponentShift;
  if (k === 0 && Math.abs(m - 1) < nearOne) return logNearOne(m - 1);
  const step = (m * steps + 0.5) | 0;
  const c = step * (1 / steps);
  const s = (m - c) / (m + c);
  const square = s * s;
  const rest = square * (2 / 3 + square * (2 / 5 + square * (2 / 7)));
  const head = k * twoHead + heads[step];
  return head + (2 * s + (s * rest + (k * twoTail + tails[step])));
}

const leastNormal = 2.2250738585072014e-308;
const subnormalScale = 18014398509481984;

/** ln x within 0.7 units of the last digit, the same in every engine. −Infinity at 0, NaN below. */
export function log(x: number): number {
  if (x >= leastNormal) return x === Number.POSITIVE_INFINITY ? x : logOfNormal(x, 0);
  if (x > 0) return logOfNormal(x * subnormalScale, -54);
  return x === 0 ? Number.NEGATIVE_INFINITY : Number.NaN;
}

/** ln(1 + x) within 2 units of the last digit, also near 0, the same in every engine. −Infinity at −1, NaN below. */
export function log1p(x: number): number {
  const shifted = 1 + x;
  if (shifted === 1) return x;
  if (!(shifted > 0) || shifted === Number.POSITIVE_INFINITY) return log(shifted);
  const lost = x < 1 ? x - (shifted - 1) : 1 - (shifted - x);
  return log(shifted) + lost / shifted;
}

/** log₁₀ x within 2 units of the last digit, exact at whole powers of ten, the same in every engine. */
export function log10(x: number): number {
  const approximate = log(x) * 0.4342944819032518;
  const whole = Math.round(approximate);
  return Math.abs(approximate - whole) < 1e-13 && Number(`1e${whole}`) === x ? whole : approximate;
}
