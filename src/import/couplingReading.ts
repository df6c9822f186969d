import type { Scale, ValueForm, ValuePower } from './couplingForm.ts';
import { type HeadingParts, headingParts, partsOfColumn } from './couplingHeading.ts';
import { type CouplingSymbol, couplingSymbol } from './couplingSymbols.ts';
import { couplingUnit, energyUnit } from './couplingUnits.ts';
import type { ImportedColumn, ImportedTable } from './importedTable.ts';
import { massUnitsMeV, type MassUnit } from './units.ts';

/** How a column writes a coupling, and which conventions that may be; empty where nothing names it. */
export interface CouplingReading extends ValueForm {
  readonly conventions: readonly string[];
  /** Whether the heading itself names it; otherwise what the file says around its numbers does, or nothing. */
  readonly inHeading: boolean;
}

/** Whether most numbers of a column that must be positive are below 0, as logarithms are. */
function isBelowZero(values: readonly number[]): boolean {
  const known = values.filter(Number.isFinite);
  return known.length > 1 && known.filter((value) => value < 0).length > known.length / 2;
}

/**
 * By which scale a column of positive quantities is written.
 * @returns null where that must be asked
 */
export function scaleOf(parts: HeadingParts, { values }: Pick<ImportedColumn, 'values'>): Scale | null {
  return parts.scale === 'linear' && isBelowZero(values) ? null : parts.scale;
}

/** Pieces of what a file says around its numbers, each about one column or parameter. */
const phrasesOf = (text: string): readonly string[] => text.split(/[\n\t,;]|\s{2,}|(?<=[\])])\s+(?=\S)/);

/** The first phrase that names a coupling, and the coupling; parameters with their value are none. */
function namedAround(description: string): readonly [HeadingParts, CouplingSymbol] | null {
  for (const phrase of phrasesOf(description)) {
    if (/=\s*\d/.test(phrase)) continue;
    const parts = headingParts(phrase);
    const symbol = couplingSymbol(parts.symbol);
    if (symbol !== null && (symbol.power > 0 || parts.unit !== '')) return [parts, symbol];
  }
  return null;
}

/** A unit as answers keep it: powers of energies alike in all files, others as written. */
function keptUnit(text: string): string {
  const unit = couplingUnit(text);
  const found = (Object.keys(massUnitsMeV) as MassUnit[])
    .flatMap((energy) => [-2, -1, 1, 2].map((dimension) => energyUnit(energy, dimension)))
    .find((each) => {
      const { decades, dimension } = couplingUnit(each) ?? { decades: 0, dimension: 0 };
      return unit !== null && unit.dimension === dimension && unit.decades === decades;
    });
  return found ?? text;
}

/**
 * What a column of couplings is, from its heading, or else from what the file says around its numbers.
 * @param table as read
 * @param index of the column
 */
export function couplingReading({ columns, description }: ImportedTable, index: number): CouplingReading {
  const column = columns[index];
  const heading = partsOfColumn(column);
  const plotted = columns.some(({ name }) => /^x$/i.test(name.trim()));
  const given = couplingSymbol(heading.symbol);
  // The axes of a figure that was read off.
  const named = plotted && given?.conventions[0] === 'y' ? null : given;
  const around = named === null ? namedAround(description) : null;
  const [parts, symbol] = around ?? [heading, named];
  return {
    conventions: symbol?.conventions ?? [],
    inHeading: named !== null,
    valueScale: scaleOf(
      { ...heading, scale: heading.scale === 'linear' ? parts.scale : heading.scale },
      column,
    ),
    valuePower: symbol?.power ?? reciprocalOf(heading),
    valueUnit: keptUnit(heading.unit === '' ? parts.unit : heading.unit),
  };
}

/** A quantity in an energy that nothing names is a scale such as f. */
function reciprocalOf({ unit }: HeadingParts): ValuePower {
  return (couplingUnit(unit)?.dimension ?? 0) > 0 ? -1 : 1;
}
