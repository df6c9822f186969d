import { kept, type Value, valueOf } from '../../physics/formulas/formula.ts';
import { namedValues } from '../../physics/formulas/names.ts';
import { type Quantity, quantities } from '../../physics/ownModel/ownModel.ts';
import { shortName } from '../../words/quoted.ts';
import { growthOf, powerOver } from './couplingPower.ts';
import { FormulaFault, modelFault } from './modelFault.ts';
import type { FormulaLine } from './modelLines.ts';
import type { TextPlace } from './modelReason.ts';
import { functionNames, parseFormula, type PlacedFormula } from './parseFormula.ts';

const quantityNames: readonly string[] = quantities;
export const isQuantity = (name: string): name is Quantity => quantityNames.includes(name);

/** A line of formulas, read. */
export interface ReadLine extends PlacedFormula {
  readonly name: string;
  readonly line: FormulaLine;
  /** The power p of `B/g^p`, `tau*g^p`; null where the formula itself is to have it. */
  readonly power: number | null;
}

/** The place of a part of a formula in its file. */
export const placeIn = ({ line, formulaColumn }: FormulaLine, at: number): TextPlace => ({
  line,
  column: formulaColumn + at,
});

function readOver(line: FormulaLine): number | null {
  const { name, over, column, line: number } = line;
  if (over === '') return null;
  const place = { line: number, column: column + name.length };
  if (!isQuantity(name) || growthOf(name) === 0)
    throw modelFault({ code: 'no-coupling', ...place, name: shortName(name) });
  const power = powerOver(name, over);
  if (power === null) throw modelFault({ code: 'formula-syntax', ...place });
  return power;
}

/**
 * Reads lines of formulas, each of which may name those before it.
 * @throws ImportFault with the place of the first that cannot be read
 */
export function readLines(lines: readonly FormulaLine[]): readonly ReadLine[] {
  const known = new Set(namedValues.keys());
  return lines.map((line) => {
    const { name, text } = line;
    if (known.has(name) || functionNames.includes(name))
      throw modelFault({ code: 'name-taken', line: line.line, column: line.column, name: shortName(name) });
    const power = readOver(line);
    try {
      const parsed = parseFormula(text, (other) => known.has(other), known);
      const ownCoupling = parsed.formula.indexOf('g');
      if (power !== null && ownCoupling >= 0)
        throw modelFault({ code: 'coupling-twice', ...placeIn(line, parsed.places[ownCoupling]), name });
      known.add(name);
      return { name, line, power, ...parsed };
    } catch (error) {
      if (error instanceof FormulaFault) throw modelFault({ ...error.problem, ...placeIn(line, error.at) });
      throw error;
    }
  });
}

/** Values of all lines at a coupling, with what every formula may name. */
export function valuesAtCoupling(lines: readonly ReadLine[], coupling: number): ReadonlyMap<string, Value> {
  const values = new Map(namedValues).set('g', coupling);
  for (const { name, formula } of lines) {
    const value = valueOf(formula, values);
    if (value !== null) values.set(name, kept(value));
  }
  return values;
}
