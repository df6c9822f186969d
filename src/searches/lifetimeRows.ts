import { log } from '../mathematics/logarithm.ts';
import type { LifetimeRows, LimitTable } from '../data/limitTableSchema.ts';
import { concaveCurve, concaveValue } from './concaveCurve.ts';
import { interpolate } from './interpolation.ts';
import { lifetimeAcceptance } from './lifetimeAcceptance.ts';
import { silentInGaps } from './rowGaps.ts';

/** ln of a row of limits at a mass, NaN beyond its ends and in its gaps. */
function rowReader(row: {
  readonly massMeV: readonly number[];
  readonly limit: readonly number[];
  readonly massRangesMeV?: readonly (readonly [number, number])[];
}): (mass: number) => number {
  const masses = Float64Array.from(row.massMeV);
  const logs = Float64Array.from(row.limit, log);
  const ranges = row.massRangesMeV ?? [[masses[0], masses[masses.length - 1]]];
  return (mass) =>
    ranges.some(([low, high]) => mass >= low && mass <= high) ? interpolate(masses, logs, mass) : Number.NaN;
}

/**
 * −ln A(τ)/A(∞) = ln B_UL(τ)/B_UL(∞) of every row of limits on common nodes of mass. A row that does not reach a node is
 * continued: from the row before it, with the slope in 1/τ that it has at its nearest end, in proportion to the slope of
 * the row before.
 */
function acceptanceColumns(
  reference: (mass: number) => number,
  law: LifetimeRows,
  nodes: readonly number[],
): number[][] {
  const columns: number[][] = [nodes.map(() => 0)];
  let before: readonly number[] = nodes.map(() => 1);
  let previousRate = 0;
  for (const row of law.rows) {
    const read = rowReader(row);
    const previous = columns[columns.length - 1];
    const step = row.inverseLifetimePerNs - previousRate;
    const slopes = nodes.map((mass, i) => (read(mass) - reference(mass) - previous[i]) / step);
    const nearest = (mass: number) =>
      nodes.reduce(
        (best, node, i) =>
          !Number.isNaN(slopes[i]) && (best < 0 || Math.abs(node - mass) < Math.abs(nodes[best] - mass))
            ? i
            : best,
        -1,
      );
    const slopeBefore = before;
    const continued = slopes.map((slope, i) => {
      if (!Number.isNaN(slope)) return slope;
      const end = nearest(nodes[i]);
      return (slopeBefore[i] * slopes[end]) / slopeBefore[end];
    });
    columns.push(continued.map((slope, i) => previous[i] + slope * step));
    before = continued;
    previousRate = row.inverseLifetimePerNs;
  }
  return columns;
}

/** Masses of the reference row and of all rows inside the searched ranges, with the ends of the ranges, ascending. */
export function tableNodes({ massRangesMeV, reference, lifetimeLaw }: LimitTable): number[] {
  const hasNodes = lifetimeLaw.kind === 'rows' || lifetimeLaw.kind === 'between-rows';
  const rows = hasNodes ? lifetimeLaw.rows : [];
  const masses = [...reference.massMeV, ...rows.flatMap(({ massMeV }) => massMeV)].filter((mass) =>
    massRangesMeV.some(([low, high]) => mass >= low && mass <= high),
  );
  return [...new Set([...masses, ...massRangesMeV.flat()])].sort((a, b) => a - b);
}

/** Straight pieces into which the bend between two rows is cut. */
const piecesPerRow = 16;

/** The rates of the rows, from 0, with those that cut each interval into equal pieces. */
function finerRates(rates: readonly number[]): number[] {
  const between = rates.slice(1).flatMap((rate, i) => {
    const step = (rate - rates[i]) / piecesPerRow;
    return [...Array.from({ length: piecesPerRow - 1 }, (_, k) => rates[i] + (k + 1) * step), rate];
  });
  return [rates[0], ...between];
}

/**
 * Acceptance for a proper lifetime τ relative to a stable X as limits published at several lifetimes imply it: at each mass
 * −ln A is a concave curve in 1/τ through the rows (`concaveCurve`), in between the masses straight lines. Where B_UL would
 * exceed `largestLimit` nothing is limited, nor between the neighbours of a row that has a gap.
 * @param table table whose lifetime law are rows
 * @param law that law
 * @returns function of the mass in MeV and 1/τ in s⁻¹ with values in [0, 1]
 */
export function rowsAcceptance(
  table: LimitTable,
  law: LifetimeRows,
): (massMeV: number, inverseLifetimePerS: number) => number {
  const reference = rowReader(table.reference);
  const nodes = tableNodes(table);
  const columns = acceptanceColumns(reference, law, nodes);
  const rowRates = [0, ...law.rows.map(({ inverseLifetimePerNs }) => inverseLifetimePerNs)];
  const rates = finerRates(rowRates);
  const ratio = lifetimeAcceptance({
    note: law.note,
    massMeV: nodes,
    inverseLifetimePerNs: rates,
    minusLogRatio: nodes.map((_, i) => {
      const curve = concaveCurve(
        rowRates,
        columns.map((column) => column[i]),
      );
      return rates.map((rate) => concaveValue(curve, rate));
    }),
  });
  const logLargest = log(law.largestLimit);
  const limited = (massMeV: number, inverseLifetimePerS: number): number => {
    const acceptance = ratio(massMeV, inverseLifetimePerS);
    return reference(massMeV) - log(acceptance) > logLargest ? 0 : acceptance;
  };
  return silentInGaps(
    limited,
    law.rows.map(({ inverseLifetimePerNs, massRangesMeV }) => ({
      inverseLifetimePerS: 1e9 * inverseLifetimePerNs,
      massRangesMeV,
    })),
  );
}
