import { choice, type Operation, operationOf } from './operations.ts';

/**
 * A formula as plain data, operations after what they work on: `m_K 2 ^` is m_K². A text is the name of a value or, where it is
 * one, of an operation.
 */
export type Formula = readonly (number | string)[];

/** A function of the mass in MeV. */
export type MassFunction = (massMeV: number) => number;

/** A value of a formula: a number, or a function of the mass. */
export type Value = number | MassFunction;

/** Values that a formula may name. */
export type Values = ReadonlyMap<string, Value>;

const at = (value: Value): MassFunction => (typeof value === 'number' ? () => value : value);

function appliedAt(name: string, operation: Operation, [a, b, c]: readonly MassFunction[]): MassFunction {
  switch (operation.count) {
    case 1:
      return (mass) => operation.of(a(mass));
    case 2:
      return (mass) => operation.of(a(mass), b(mass));
    case 3:
      // Only what is chosen is computed.
      if (name === choice) return (mass) => (a(mass) === 0 ? c(mass) : b(mass));
      return (mass) => operation.of(a(mass), b(mass), c(mass));
  }
}

function applied(name: string, operation: Operation, to: readonly Value[]): Value {
  const made = appliedAt(name, operation, to.map(at));
  return to.every((value) => typeof value === 'number') ? made(0) : made;
}

/**
 * Makes a formula a function. It computes with numbers alone: no name of the program around it can be reached.
 * @param formula operations after what they work on
 * @param values what it may name
 * @returns its value; null where it names something else, or is no formula
 */
export function valueOf(formula: Formula, values: Values): Value | null {
  const stack: Value[] = [];
  for (const part of formula) {
    if (typeof part === 'number') {
      stack.push(part);
      continue;
    }
    const operation = operationOf(part);
    if (operation === undefined) {
      const value = values.get(part);
      if (value === undefined) return null;
      stack.push(value);
    } else {
      if (stack.length < operation.count) return null;
      stack.push(applied(part, operation, stack.splice(-operation.count)));
    }
  }
  return stack.length === 1 ? stack[0] : null;
}

/**
 * A function that keeps its last value: what several others name is computed once at a mass.
 * @param value a number stays what it is
 */
export function kept(value: Value): Value {
  if (typeof value === 'number') return value;
  let last = Number.NaN;
  let found = Number.NaN;
  return (massMeV) => {
    if (massMeV !== last) {
      found = value(massMeV);
      last = massMeV;
    }
    return found;
  };
}
