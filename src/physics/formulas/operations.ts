import { asin, cos } from '../../mathematics/angles.ts';
import { exp } from '../../mathematics/exponential.ts';
import { log, log10 } from '../../mathematics/logarithm.ts';
import { power } from '../../mathematics/powers.ts';
import { kallen } from '../kinematics.ts';
import { leptonVelocity } from '../leptonicWidths.ts';

/** What is done with one, two or three numbers; nothing else can be reached from a formula. */
export type Operation =
  | { readonly count: 1; readonly of: (a: number) => number }
  | { readonly count: 2; readonly of: (a: number, b: number) => number }
  | { readonly count: 3; readonly of: (a: number, b: number, c: number) => number };

const one = (of: (a: number) => number): Operation => ({ count: 1, of });
const two = (of: (a: number, b: number) => number): Operation => ({ count: 2, of });
const three = (of: (a: number, b: number, c: number) => number): Operation => ({ count: 3, of });
const truth = (holds: boolean): number => (holds ? 1 : 0);

/** What is chosen by a condition; of what is not chosen the value does not matter. */
export const choice = '?';

/** Signs of formulas, as they are written between numbers or before one. */
export const signs: ReadonlyMap<string, Operation> = new Map([
  ['+', two((a, b) => a + b)],
  ['-', two((a, b) => a - b)],
  ['*', two((a, b) => a * b)],
  ['/', two((a, b) => a / b)],
  ['^', two(power)],
  ['<', two((a, b) => truth(a < b))],
  ['<=', two((a, b) => truth(a <= b))],
  ['>', two((a, b) => truth(a > b))],
  ['>=', two((a, b) => truth(a >= b))],
  ['negative', one((a) => -a)],
  [choice, three((test, then, otherwise) => (test === 0 ? otherwise : then))],
]);

/**
 * Functions of formulas. `lambda(a, b, c)` is the triangle function of kinematics, `velocity(m, l)` that of two particles of mass
 * l from a decay at rest of mass m, 0 below the threshold; `ln` and `log` are the same.
 */
export const functions: ReadonlyMap<string, Operation> = new Map([
  ['sqrt', one(Math.sqrt)],
  ['exp', one(exp)],
  ['ln', one(log)],
  ['log', one(log)],
  ['log10', one(log10)],
  ['abs', one(Math.abs)],
  ['asin', one(asin)],
  ['cos', one(cos)],
  ['min', two((a, b) => Math.min(a, b))],
  ['max', two((a, b) => Math.max(a, b))],
  ['velocity', two(leptonVelocity)],
  ['lambda', three(kallen)],
]);

/** The operation of a sign or a function, or undefined where a name is none. */
export function operationOf(name: string): Operation | undefined {
  return signs.get(name) ?? functions.get(name);
}
