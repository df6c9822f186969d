/** Exponential and logarithm in whole numbers, to more digits than doubles have: what the functions are held against. */
const bits = 200n;
const one = 1n << bits;
const value = new DataView(new ArrayBuffer(8));

/** A double as a whole multiple of 2^-1074. */
function wholeOf(x: number): bigint {
  value.setFloat64(0, x);
  const raw = value.getBigUint64(0);
  const exponent = (raw >> 52n) & 0x7ffn;
  const mantissa = raw & 0xfffffffffffffn;
  const size = exponent === 0n ? mantissa : (mantissa | (1n << 52n)) << (exponent - 1n);
  return x < 0 ? -size : size;
}

/** A double in units of 2^-200; exact from 2^-147 on. */
export const fixed = (x: number): bigint => (wholeOf(x) << bits) >> 1074n;

/** e^x for |x| ≤ 64 in units of 2^-200. */
export function exactExp(x: bigint): bigint {
  const halvings = 10n;
  const small = x >> halvings;
  let term = one;
  let sum = one;
  for (let k = 1n; term !== 0n && k < 60n; k++) {
    term = (term * small) / (k << bits);
    sum += term;
  }
  for (let k = 0n; k < halvings; k++) sum = (sum * sum) >> bits;
  return sum;
}

/** ln x of a positive double in units of 2^-200, by Newton's steps on e^y = x. */
export function exactLog(x: number): bigint {
  let y = fixed(Math.log(x));
  for (let step = 0; step < 3; step++) {
    // From x e^-y, which is near 1.
    const ratio = (fixed(x) * exactExp(-y)) >> bits;
    const small = ratio - one;
    y += small - ((small * small) >> (bits + 1n)) + (small * small * small) / (3n << (2n * bits));
  }
  return y;
}

/** The distance of a double from an exact value, in units of its last digit. */
export function unitsOff(computed: number, exact: bigint): number {
  const magnitude = Math.abs(computed);
  value.setFloat64(0, magnitude);
  value.setBigUint64(0, value.getBigUint64(0) + 1n);
  const unit = fixed(value.getFloat64(0)) - fixed(magnitude);
  const difference = fixed(computed) - exact;
  return Number(((difference < 0n ? -difference : difference) * 1000n) / unit) / 1000;
}
