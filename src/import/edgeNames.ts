import type { ImportedColumn } from './importedTable.ts';

/** Which edge of an excluded band a name says, and what else it says. */
export interface EdgeName {
  readonly edge: 'lower' | 'upper';
  /** The name without it, in small letters and digits. */
  readonly rest: string;
}

const lower = /(?<![a-z])(?:lower|low|lo|bottom|min|minimum)(?![a-z])/i;
const upper = /(?<![a-z])(?:upper|up|high|hi|top|max|maximum)(?![a-z])/i;

/** Names of uncertainties, whose ends are no edges of an exclusion. */
const uncertain = /err|sigma|σ|unc|stat|sys|band|median|[12]s\b/i;

/**
 * The edge that a name of a column or a file says.
 * @returns null where it says none, or two
 */
export function edgeName(name: string): EdgeName | null {
  const isLower = lower.test(name);
  if (isLower === upper.test(name) || uncertain.test(name)) return null;
  const rest = name.replace(isLower ? lower : upper, '');
  return { edge: isLower ? 'lower' : 'upper', rest: rest.toLowerCase().replace(/[^a-z0-9]/g, '') };
}

/** Two names that differ in the edge alone. */
export const areEdges = (a: EdgeName | null, b: EdgeName | null): boolean =>
  a?.edge === 'lower' && b?.edge === 'upper' && a.rest === b.rest;

/** Whether one column is nowhere above another; rows without a value say nothing. */
function isBelow({ values: low }: ImportedColumn, { values: high }: ImportedColumn): boolean {
  return low.every((value, row) => Number.isNaN(value) || Number.isNaN(high[row]) || value <= high[row]);
}

/**
 * The two columns that are the edges of a band.
 * @param columns of a table
 * @param others indices of those that hold neither masses nor lifetimes
 * @returns null where there are none
 */
export function edgeColumns(
  columns: readonly ImportedColumn[],
  others: readonly number[],
): { readonly lower: number; readonly upper: number } | null {
  const names = columns.map(({ name }) => edgeName(name));
  for (const one of others)
    for (const two of others)
      if (
        areEdges(names[one], names[two]) &&
        (isBelow(columns[one], columns[two]) || isBelow(columns[two], columns[one]))
      )
        return { lower: one, upper: two };
  return null;
}
