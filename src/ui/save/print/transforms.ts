/** x → a x + c y + e, y → b x + d y + f. */
export type Matrix = readonly [a: number, b: number, c: number, d: number, e: number, f: number];

const identity: Matrix = [1, 0, 0, 1, 0, 0];

/** The transformation that does `second` within `first`, as nested elements do. */
const within = ([a, b, c, d, e, f]: Matrix, second: Matrix): Matrix => [
  a * second[0] + c * second[1],
  b * second[0] + d * second[1],
  a * second[2] + c * second[3],
  b * second[2] + d * second[3],
  a * second[4] + c * second[5] + e,
  b * second[4] + d * second[5] + f,
];

const kinds: Readonly<Record<string, (values: readonly number[]) => Matrix>> = {
  translate: ([x, y = 0]) => [1, 0, 0, 1, x, y],
  scale: ([x, y = x]) => [x, 0, 0, y, 0, 0],
  rotate: ([degrees]) => {
    const angle = (degrees * Math.PI) / 180;
    return [Math.cos(angle), Math.sin(angle), -Math.sin(angle), Math.cos(angle), 0, 0];
  },
};

/**
 * The matrix of a `transform` attribute of our drawings: moves, turns about the origin, and scales.
 * @throws RangeError for another kind
 */
export function matrixOf(transform: string | null): Matrix {
  let matrix = identity;
  for (const [, name, values] of (transform ?? '').matchAll(/\b([a-zA-Z]{1,9}) ?\(([^)]*)\)/gu)) {
    const kind = kinds[name];
    if (kind === undefined) throw new RangeError(`the transformation ${name} is not drawn`);
    matrix = within(
      matrix,
      kind(
        values
          .trim()
          .split(/[\s,]+/u)
          .map(Number),
      ),
    );
  }
  return matrix;
}

/** The transformation that undoes another. */
export function inverseOf([a, b, c, d, e, f]: Matrix): Matrix {
  const area = a * d - b * c;
  return [d / area, -b / area, -c / area, a / area, (c * f - d * e) / area, (b * e - a * f) / area];
}

/** Where a point comes to lie. */
export const moved = ([a, b, c, d, e, f]: Matrix, x: number, y: number): readonly [number, number] => [
  a * x + c * y + e,
  b * x + d * y + f,
];
