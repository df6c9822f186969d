import type jsep from 'jsep';
import type { Formula } from '../../physics/formulas/formula.ts';
import { choice, functions, signs } from '../../physics/formulas/operations.ts';
import { shortName } from '../../words/quoted.ts';
import { placeOf, treeOf } from './formulaGrammar.ts';
import { FormulaFault } from './modelFault.ts';

/** A formula and, for each of its parts, where in its text that is, from 0; of a quotient the denominator. */
export interface PlacedFormula {
  readonly formula: Formula;
  readonly places: readonly number[];
}

/** Most characters of a formula, brackets in one another, and parts in one another: a sum of n terms has n. */
export const longestFormula = 2000;
const mostBrackets = 60;
const deepest = 500;

/** How functions are called, where that is not what they are called inside. */
const velocity = 'beta';
/** Those that take any number of values, from two on. */
const many = ['min', 'max'];

export const functionNames: readonly string[] = [...functions.keys()].map((name) =>
  name === 'velocity' ? velocity : name,
);

/** Brackets that stand in one another, which would otherwise be followed before they can be counted. */
function requireShallow(text: string): void {
  let depth = 0;
  for (const [at, sign] of [...text].entries()) {
    if (sign === '(' || sign === '[') depth += 1;
    if (sign === ')' || sign === ']') depth -= 1;
    if (depth > mostBrackets) throw new FormulaFault({ code: 'formula-deep' }, at);
  }
}

function parsed(text: string): jsep.Expression {
  if (text.trim() === '') throw new FormulaFault({ code: 'formula-empty' }, 0);
  if (text.length > longestFormula)
    throw new FormulaFault({ code: 'formula-long', most: longestFormula }, longestFormula);
  requireShallow(text);
  try {
    return treeOf(text);
  } catch (error) {
    const at = error instanceof Error && 'index' in error ? Number(error.index) : 0;
    throw new FormulaFault({ code: error instanceof RangeError ? 'formula-deep' : 'formula-syntax' }, at);
  }
}

const bare = (name: string): string => name.replaceAll('_', '').toLowerCase();

/**
 * Reads a formula: numbers, names, `+ - * / ^`, comparisons, `condition ? a : b` and a few functions. Nothing of it is run as a
 * program, and there is no way to write a loop.
 * @param text one line
 * @param isKnown whether a name means something
 * @param known all names that do, of which one is offered where another is meant
 * @throws FormulaFault with its place
 */
export function parseFormula(
  text: string,
  isKnown: (name: string) => boolean,
  known: Iterable<string>,
): PlacedFormula {
  const formula: (number | string)[] = [];
  const places: number[] = [];
  const put = (part: number | string, at: number): void => {
    formula.push(part);
    places.push(at);
  };

  const callOf = (call: jsep.CallExpression, at: number, depth: number): void => {
    const { callee, arguments: given } = call;
    if (callee.type !== 'Identifier') throw new FormulaFault({ code: 'formula-not-allowed' }, at);
    const { name: called } = callee as jsep.Identifier;
    const operation = functionNames.includes(called)
      ? functions.get(called === velocity ? 'velocity' : called)
      : undefined;
    if (operation === undefined) {
      throw new FormulaFault(
        { code: 'unknown-function', name: shortName(called), allowed: functionNames },
        at,
      );
    }
    const needed = called === velocity ? 1 : operation.count;
    const fits = many.includes(called) ? given.length >= needed : given.length === needed;
    if (!fits) {
      throw new FormulaFault({ code: 'argument-count', name: called, given: given.length, needed }, at);
    }
    if (called === velocity) put('m', at);
    given.forEach((argument, index) => {
      walk(argument, depth);
      if (many.includes(called) && index > 0) put(called, at);
    });
    if (!many.includes(called)) put(called === velocity ? 'velocity' : called, at);
  };

  const nameOf = ({ name }: jsep.Identifier, at: number): void => {
    if (isKnown(name)) {
      put(name, at);
      return;
    }
    const near = [...known].find((other) => bare(other) === bare(name)) ?? null;
    throw new FormulaFault({ code: 'unknown-name', name: shortName(name), near }, at);
  };

  const walk = (node: jsep.Expression, above: number): void => {
    const at = placeOf(node);
    const depth = above + 1;
    if (depth > deepest) throw new FormulaFault({ code: 'formula-deep' }, at);
    switch (node.type) {
      case 'Literal':
        if (typeof node.value !== 'number' || !Number.isFinite(node.value))
          throw new FormulaFault({ code: 'formula-not-allowed' }, at);
        put(node.value, at);
        return;
      case 'Identifier':
        nameOf(node as jsep.Identifier, at);
        return;
      case 'UnaryExpression': {
        const { operator, argument } = node as jsep.UnaryExpression;
        walk(argument, depth);
        if (operator === '-') put('negative', at);
        return;
      }
      case 'BinaryExpression': {
        const { operator, left, right } = node as jsep.BinaryExpression;
        if (!signs.has(operator)) throw new FormulaFault({ code: 'formula-not-allowed' }, at);
        walk(left, depth);
        walk(right, depth);
        put(operator, operator === '/' ? placeOf(right) : at);
        return;
      }
      case 'ConditionalExpression': {
        const { test, consequent, alternate } = node as jsep.ConditionalExpression;
        for (const part of [test, consequent, alternate]) walk(part, depth);
        put(choice, at);
        return;
      }
      case 'CallExpression':
        callOf(node as jsep.CallExpression, at, depth);
        return;
      case 'Compound': {
        const second = (node as jsep.Compound).body.at(1);
        throw new FormulaFault({ code: 'formula-no-sign' }, second === undefined ? at : placeOf(second));
      }
      default:
        throw new FormulaFault({ code: 'formula-not-allowed' }, at);
    }
  };
  walk(parsed(text), 0);
  return { formula, places };
}
