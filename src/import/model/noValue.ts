import type { Value, Values } from '../../physics/formulas/formula.ts';
import { choice, operationOf } from '../../physics/formulas/operations.ts';
import type { NoValue } from './modelReason.ts';
import type { PlacedFormula } from './parseFormula.ts';

/** The part of a formula that has no value at a mass, and why: an operation, or a name that says nothing there. */
export type Culprit =
  { readonly at: number; readonly because: NoValue } | { readonly at: number; readonly name: string };

interface Node {
  readonly part: number | string;
  readonly at: number;
  readonly of: readonly Node[];
}

function treeOf({ formula, places }: PlacedFormula): Node {
  const stack: Node[] = [];
  formula.forEach((part, i) => {
    const count = typeof part === 'string' ? (operationOf(part)?.count ?? 0) : 0;
    const of = count === 0 ? [] : stack.splice(-count);
    stack.push({ part, at: places[i], of });
  });
  return stack[0];
}

const causes: Readonly<Record<string, (values: readonly number[]) => NoValue | null>> = {
  '/': ([, below]) => (below === 0 ? 'division-by-zero' : null),
  sqrt: ([of]) => (of < 0 ? 'root-of-negative' : null),
  ln: ([of]) => (of <= 0 ? 'logarithm-of-negative' : null),
  log: ([of]) => (of <= 0 ? 'logarithm-of-negative' : null),
  log10: ([of]) => (of <= 0 ? 'logarithm-of-negative' : null),
  asin: ([of]) => (Math.abs(of) > 1 ? 'arcsine-above-one' : null),
  '^': ([base, power]) =>
    base < 0 ? 'power-of-negative' : base === 0 && power < 0 ? 'division-by-zero' : null,
};

const valueAt = (value: Value | undefined, massMeV: number): number =>
  typeof value === 'function' ? value(massMeV) : (value ?? Number.NaN);

/**
 * What makes a formula have no value at a mass.
 * @param formula with the places of its parts
 * @param values what it names
 * @returns null where it has one
 */
export function culpritOf(formula: PlacedFormula, values: Values, massMeV: number): Culprit | null {
  let found: Culprit | null = null;
  const look = ({ part, at, of }: Node): number => {
    if (typeof part === 'number') return part;
    const operation = operationOf(part);
    if (operation === undefined) {
      const value = valueAt(values.get(part), massMeV);
      if (!Number.isFinite(value)) found ??= { at, name: part };
      return value;
    }
    const taken = part === choice ? (look(of[0]) === 0 ? [of[0], of[2]] : [of[0], of[1]]) : of;
    const numbers = taken.map(look);
    if (part === choice) return numbers[1];
    const [a, b, c] = numbers;
    const value = (operation.of as (...all: readonly number[]) => number)(a, b, c);
    if (!Number.isFinite(value) && numbers.every(Number.isFinite)) {
      const cause = Object.hasOwn(causes, part) ? causes[part](numbers) : null;
      found ??= { at, because: cause ?? 'too-large' };
    }
    return value;
  };
  return Number.isFinite(look(treeOf(formula))) ? null : found;
}
