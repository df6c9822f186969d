import { exp } from '../../mathematics/exponential.ts';
import { intervalIndex } from '../../mathematics/intervalIndex.ts';
import { log } from '../../mathematics/logarithm.ts';
import type { MassFunction } from '../formulas/formula.ts';

/** How a column is read between its rows: straight in ln m and ln of the value, or in m and the value. */
export type Interpolation = 'logarithmic' | 'straight';

/**
 * A column of a table over mass as a function. Where a value is 0, or the mass, logarithms cannot be used: there the line is
 * straight in that one.
 * @param massMeV strictly ascending, at least two
 * @param values one per mass, not negative; NaN where there is none
 * @returns NaN outside the table and beside a missing value
 */
export function tableColumn(
  massMeV: readonly number[],
  values: readonly number[],
  interpolation: Interpolation,
): MassFunction {
  const nodes = Float64Array.from(massMeV);
  const plain = Float64Array.from(values);
  const logNodes = nodes.map(log);
  const logValues = plain.map(log);
  const last = nodes[nodes.length - 1];
  return (mass) => {
    if (!(mass >= nodes[0] && mass <= last)) return Number.NaN;
    const i = intervalIndex(nodes, mass);
    if (mass === nodes[i]) return plain[i];
    if (mass === nodes[i + 1]) return plain[i + 1];
    const isLogarithmic = interpolation === 'logarithmic';
    const along =
      isLogarithmic && nodes[i] > 0
        ? (log(mass) - logNodes[i]) / (logNodes[i + 1] - logNodes[i])
        : (mass - nodes[i]) / (nodes[i + 1] - nodes[i]);
    if (isLogarithmic && plain[i] > 0 && plain[i + 1] > 0)
      return exp(logValues[i] + along * (logValues[i + 1] - logValues[i]));
    return plain[i] + along * (plain[i + 1] - plain[i]);
  };
}
