import type { Value } from '../../physics/formulas/formula.ts';
import type { Quantity } from '../../physics/ownModel/ownModel.ts';
import { mostFraction, products, type Rates } from '../../physics/ownModel/rates.ts';
import { numberAt } from './formulaChecks.ts';
import { modelFault } from './modelFault.ts';
import type { TextPlace } from './modelReason.ts';

/** A place for each quantity, as far as it is given. */
export type Placed = ReadonlyMap<Quantity, TextPlace>;

const excluding: readonly (readonly [Quantity, Quantity])[] = [
  ['width', 'tau'],
  ...products.map((product): readonly [Quantity, Quantity] => [product, `width_${product}`]),
];

/**
 * Checks that no quantity is given twice in different forms, and that there is what is needed: B, and a lifetime unless X decays
 * invisibly alone.
 * @throws ImportFault naming what is missing, or the second of two
 */
export function checkComplete(placed: Placed, isInvisibleAlone: boolean): void {
  for (const names of excluding) {
    const [first, second] = names.map((name) => placed.get(name));
    if (first !== undefined && second !== undefined)
      throw modelFault({ code: 'both', ...(first.line > second.line ? first : second), names });
  }
  if (!placed.has('B')) throw modelFault({ code: 'no-production' });
  const hasWidth = [...placed.keys()].some((name) => name === 'tau' || name.startsWith('width'));
  if (!hasWidth && !isInvisibleAlone) throw modelFault({ code: 'no-lifetime' });
}

/**
 * Checks that the fractions of all decays together are no more than 1.
 * @param values of fractions at a mass, by what they are given as
 * @param placeAt where to look, at that mass
 * @throws ImportFault naming the mass
 */
export function checkSums(
  { fractions }: Rates,
  massesMeV: readonly number[],
  placeAt: (massMeV: number) => TextPlace,
): void {
  const given = products.flatMap((product): Value[] => {
    const value = fractions[product];
    return value === null ? [] : [value];
  });
  for (const massMeV of massesMeV) {
    const sum = given.reduce<number>((total, value) => total + numberAt(value, massMeV), 0);
    if (sum > mostFraction) throw modelFault({ code: 'sum-above-all', ...placeAt(massMeV), massMeV, sum });
  }
}
