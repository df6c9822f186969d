import { log } from '../../mathematics/logarithm.ts';
import type { Value, Values } from '../../physics/formulas/formula.ts';
import type { Quantity } from '../../physics/ownModel/ownModel.ts';
import { growthOf } from './couplingPower.ts';
import { isQuantity, placeIn, type ReadLine, valuesAtCoupling } from './modelFormulas.ts';
import { modelFault } from './modelFault.ts';
import { culpritOf } from './noValue.ts';

export const numberAt = (value: Value | undefined, massMeV: number): number =>
  typeof value === 'function' ? value(massMeV) : (value ?? Number.NaN);

const start = ({ line }: ReadLine) => ({ line: line.line, column: line.column });

/** The fault of a line that has no value at a mass, followed to the line that brings it about. */
function withoutValue(lines: readonly ReadLine[], values: Values, line: ReadLine, massMeV: number): Error {
  const culprit = culpritOf(line, values, massMeV);
  if (culprit === null)
    return modelFault({ code: 'no-value', ...start(line), massMeV, because: 'too-large' });
  const place = placeIn(line.line, culprit.at);
  if ('because' in culprit)
    return modelFault({ code: 'no-value', ...place, massMeV, because: culprit.because });
  const named = lines.find(({ name }) => name === culprit.name);
  if (named !== undefined) return withoutValue(lines, values, named, massMeV);
  return modelFault({ code: 'nothing-there', ...place, name: culprit.name, massMeV });
}

const isSound = (name: Quantity, value: number): boolean =>
  // A lifetime may be infinite, where nothing is open.
  Number.isFinite(value) || (name === 'tau' && value === Infinity);

/**
 * Checks what the quantities of formulas are at many masses: numbers, not negative, fractions not above 1.
 * @throws ImportFault naming place and mass of the first that is not
 */
export function checkValues(lines: readonly ReadLine[], values: Values, massesMeV: readonly number[]): void {
  for (const line of lines) {
    const { name } = line;
    if (!isQuantity(name)) continue;
    for (const massMeV of massesMeV) {
      const value = numberAt(values.get(name), massMeV);
      if (!isSound(name, value)) throw withoutValue(lines, values, line, massMeV);
      if (value < 0 || (name === 'tau' && value === 0))
        throw modelFault({ code: 'negative', ...start(line), name, massMeV, value });
      if (growthOf(name) === 0 && value > 1)
        throw modelFault({ code: 'above-one', ...start(line), name, massMeV, value });
    }
  }
}

/** Couplings at which formulas are compared with those at 1. */
const couplings = [1e-6, 1e-3, 0.25, 8];
/** Beyond rounding of long formulas, far below any power that is meant. */
const tolerance = 1e-6;

/** The power with which a value grows from a coupling to another; NaN where it has none. */
function powerBetween(value: number, at: number, coupling: number): number {
  return log(value / at) / log(coupling);
}

/**
 * The power p of the coupling with which B and widths grow, and 1/τ.
 * @param given as the file says it, null where formulas must
 * @param values of the lines at a coupling of 1
 * @throws ImportFault naming a quantity that has no power, or another one
 */
export function powerOf(
  lines: readonly ReadLine[],
  given: number | null,
  values: Values,
  massesMeV: readonly number[],
): number {
  let power = given;
  for (const line of lines) {
    if (line.power === null) continue;
    if (power !== null && power !== line.power)
      throw modelFault({
        code: 'other-power',
        ...start(line),
        name: line.name,
        power: line.power,
        expected: power,
      });
    power = line.power;
  }
  const tried = couplings.map((coupling) => ({ coupling, at: valuesAtCoupling(lines, coupling) }));
  for (const line of lines) {
    const { name } = line;
    if (!isQuantity(name) || line.power !== null) continue;
    const growth = growthOf(name);
    for (const massMeV of massesMeV) {
      const atOne = numberAt(values.get(name), massMeV);
      if (!(atOne > 0 && atOne < Infinity)) continue;
      for (const { coupling, at } of tried) {
        const found = powerBetween(numberAt(at.get(name), massMeV), atOne, coupling);
        if (growth !== 0) power ??= Number((found * growth).toFixed(6));
        const expected = growth * (power ?? 0);
        const isPower = Math.abs(found - expected) <= tolerance * Math.max(1, Math.abs(expected));
        if (isPower && (growth === 0 || power !== 0)) continue;
        throw modelFault({ code: 'no-power', ...start(line), name, massMeV });
      }
    }
  }
  return power ?? 2;
}
