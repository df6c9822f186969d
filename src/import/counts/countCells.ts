import { shortName } from '../../words/quoted.ts';
import { type ImportedTable, ImportFault } from '../importedTable.ts';
import type { CountNeed } from '../importReason.ts';
import { lifetimeUnit, lifetimeUnitsS } from '../units.ts';
import { type CountColumn, countColumn } from './countColumns.ts';
import { inverseLifetimeOf } from './lifetimeColumns.ts';

const needs: Readonly<Record<CountColumn, CountNeed>> = {
  mass: 'ascending',
  observed: 'whole',
  background: 'not-negative',
  uncertainty: 'not-negative',
  sensitivity: 'above-zero',
  acceptance: 'share',
  kaons: 'above-zero',
  slope: 'not-negative',
  lifetime: 'above-zero',
};

function isMet(need: CountNeed, value: number, before: number | undefined): boolean {
  switch (need) {
    case 'ascending':
      return value >= 0 && !(before !== undefined && value <= before);
    case 'whole':
      // Where nothing was looked at, the cell is empty.
      return Number.isNaN(value) || (Number.isInteger(value) && value >= 0);
    case 'not-negative':
      return value >= 0;
    case 'above-zero':
      return value > 0;
    case 'share':
      return value > 0 && value <= 1;
  }
}

/**
 * Checks every number of a table of counts by itself.
 * @throws ImportFault naming line and column of the first that cannot be, and what it must be
 */
export function checkCells({ columns, lines }: ImportedTable): void {
  columns.forEach(({ name, values }, index) => {
    const column = countColumn(name);
    if (column === null && inverseLifetimeOf(name) === null) return;
    const need = column === null ? 'share' : needs[column];
    values.forEach((value, row) => {
      if (isMet(need, value, values[row - 1])) return;
      const place = { line: lines[row], column: index + 1 };
      throw new ImportFault({ code: 'counts-cell', place, name: shortName(name), value, needs: need });
    });
  });
}

/** Nanoseconds in the unit of a column of slopes or lifetimes; in one without a unit. */
export function nanoseconds({ columns }: ImportedTable, wanted: CountColumn): number {
  const index = columns.findIndex(({ name }) => countColumn(name) === wanted);
  if (index < 0) return 1;
  const { name, unit } = columns[index];
  const written = /_([munp]?s)$/i.exec(name)?.[1] ?? unit;
  if (written === '') return 1;
  if (!/^[munpµ]?s$/.test(written))
    throw new ImportFault({
      code: 'counts-unit',
      column: index + 1,
      name: shortName(name),
      unit: shortName(written),
    });
  return lifetimeUnitsS[lifetimeUnit(written)] / lifetimeUnitsS.ns;
}
