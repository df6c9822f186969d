import type { BetweenRows, LimitTable } from '../data/limitTableSchema.ts';
import { rowsAcceptance } from './lifetimeRows.ts';

/**
 * Acceptance for a proper lifetime τ relative to the longest of several lifetimes at which limits are known, none of which is
 * that of a stable X: −ln A is a concave curve in 1/τ through the rows, as where there is a row for a stable X, counted from the
 * longest lifetime. Beyond the rows it means nothing; the reach of the search says so.
 * @param table table with this law; its reference is the first row
 * @param law that law
 * @returns function of the mass in MeV and 1/τ in s⁻¹ with values in [0, 1]
 */
export function betweenRowsAcceptance(
  table: LimitTable,
  law: BetweenRows,
): (massMeV: number, inverseLifetimePerS: number) => number {
  const [{ inverseLifetimePerNs: longest }, ...others] = law.rows;
  const rows = others.map((row) => ({
    ...row,
    inverseLifetimePerNs: row.inverseLifetimePerNs - longest,
  }));
  const fromLongest = { ...law, kind: 'rows' as const, rows };
  const ratio = rowsAcceptance({ ...table, lifetimeLaw: fromLongest }, fromLongest);
  return (massMeV, inverseLifetimePerS) => ratio(massMeV, Math.max(0, inverseLifetimePerS - 1e9 * longest));
}
