/** A number to twice the precision: the sum of two doubles, of which the second is what rounding left of the first. */
export type TwoDoubles = readonly [head: number, tail: number];

const splitter = 134217729;

/** The exact product of two doubles below 1e300. */
export function exactProduct(a: number, b: number): TwoDoubles {
  const product = a * b;
  const aShift = splitter * a;
  const aHead = aShift - (aShift - a);
  const aTail = a - aHead;
  const bShift = splitter * b;
  const bHead = bShift - (bShift - b);
  const bTail = b - bHead;
  return [product, aHead * bHead - product + aHead * bTail + aTail * bHead + aTail * bTail];
}

const normalised = (head: number, tail: number): TwoDoubles => {
  const sum = head + tail;
  return [sum, head - sum + tail];
};

/** Product, to about 1e-31 of itself. */
export function product([a, aTail]: TwoDoubles, [b, bTail]: TwoDoubles): TwoDoubles {
  const [head, tail] = exactProduct(a, b);
  return normalised(head, tail + (a * bTail + aTail * b));
}

/** Sum, to about 1e-31 of the larger one. */
export function sum([a, aTail]: TwoDoubles, [b, bTail]: TwoDoubles): TwoDoubles {
  const head = a + b;
  const bPart = head - a;
  return normalised(head, a - (head - bPart) + (b - bPart) + aTail + bTail);
}

/** Quotient, to about 1e-31 of itself. */
export function quotient(a: TwoDoubles, b: TwoDoubles): TwoDoubles {
  const first = a[0] / b[0];
  const [head, tail] = product([first, 0], b);
  const [left, leftTail] = sum(a, [-head, -tail]);
  return normalised(first, (left + leftTail) / b[0]);
}

/** Square root of a positive number, to about 1e-31 of itself. */
export function squareRoot([a, aTail]: TwoDoubles): TwoDoubles {
  const root = Math.sqrt(a);
  const [square, squareTail] = exactProduct(root, root);
  return normalised(root, (a - square - squareTail + aTail) / (2 * root));
}
