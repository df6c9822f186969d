/** Numbers are kept in units of 2^−fraction: more than 350 decimal places. */
const fraction = 1200n;
const one = 1n << fraction;

/** A floating-point number, exactly. */
function exactly(value: number): bigint {
  let [mantissa, exponent] = [value, 0n];
  while (!Number.isInteger(mantissa)) {
    mantissa *= 2;
    exponent++;
  }
  return exponent > fraction ? 0n : BigInt(mantissa) << (fraction - exponent);
}

const times = (a: bigint, b: bigint): bigint => (a * b) >> fraction;

/** a/b as a floating-point number. */
function ratio(a: bigint, b: bigint): number {
  const bits = BigInt(b.toString(2).length);
  const shift = fraction > bits ? 0n : bits - fraction;
  return Number(((a >> shift) << 1000n) / (b >> shift)) / 2 ** 1000;
}

/**
 * The derivative of ln P(N ≤ n | s) for a gamma-distributed background, −Σ sⁱ/i! P_{n−i} / Σ sⁱ/i! C_{n−i} with negative
 * binomial P, in whole numbers: no term is left out, and nothing but the last digits of 350 is rounded.
 */
export function rationalSlope(mean: number, shape: number, count: number, signal: number): number {
  const a = exactly(shape);
  const odds = (exactly(mean) << fraction) / (exactly(mean) + a);
  const probability = [one];
  const signalTerm = [one];
  for (let k = 1; k <= count; k++) {
    const whole = BigInt(k);
    probability.push(times(times(probability[k - 1], a + (whole - 1n) * one), odds) / whole);
    signalTerm.push(times(signalTerm[k - 1], exactly(signal)) / whole);
  }
  let [cumulative, value, slope] = [0n, 0n, 0n];
  for (let k = 0; k <= count; k++) {
    cumulative += probability[k];
    value += signalTerm[count - k] * cumulative;
    slope += signalTerm[count - k] * probability[k];
  }
  return -ratio(slope, value);
}
