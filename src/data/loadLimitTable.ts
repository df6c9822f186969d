import {
  checkDataFile,
  coverFault,
  type DataFile,
  lengthFault,
  overlapFault,
  readDataFile,
} from './dataFile.ts';
import type { FieldFault } from './fieldFault.ts';
import { type LimitTable, limitTableSchema } from './limitTableSchema.ts';

/**
 * Reads and checks the file of a search of which only limits are public: shape and types, strictly ascending masses,
 * limits above 0, lifetimes in order, a reference row over the whole mass range.
 * @param text content of the file
 * @param file name of the file
 */
export function loadLimitTable(text: string, file: string): DataFile<LimitTable> {
  return readDataFile(limitTableSchema, firstFault, text, file);
}

/** As `loadLimitTable`, from what JSON.parse gave. */
export function checkLimitTable(content: unknown, file: string): DataFile<LimitTable> {
  return checkDataFile(limitTableSchema, firstFault, content, file);
}

function firstFault({ massRangesMeV, reference, lifetimeLaw, signature }: LimitTable): FieldFault | null {
  const ends = [massRangesMeV[0][0], massRangesMeV[massRangesMeV.length - 1][1]] as const;
  const fault =
    overlapFault('massRangesMeV', massRangesMeV) ??
    lengthFault('reference.limit', reference.limit, reference.massMeV.length) ??
    coverFault('reference.massMeV', reference.massMeV, ends);
  if (fault !== null) return fault;
  const fitting =
    signature === 'invisible' ? ['rows', 'between-rows', 'stable-only'] : ['decay', 'prompt-rows', 'flight'];
  if (!fitting.includes(lifetimeLaw.kind)) {
    return { path: 'lifetimeLaw.kind', code: 'lifetime-law', allowed: fitting, signature };
  }
  switch (lifetimeLaw.kind) {
    case 'decay':
    case 'stable-only':
      return null;
    case 'flight':
      return (
        lengthFault('lifetimeLaw.flightTimeNs', lifetimeLaw.flightTimeNs, lifetimeLaw.massMeV.length) ??
        coverFault('lifetimeLaw.massMeV', lifetimeLaw.massMeV, ends)
      );
    case 'prompt-rows':
      return (
        rowsFault(lifetimeLaw.rows, 'lifetimeNs') ??
        lifetimeLaw.rows
          .map(({ massMeV }, index) => coverFault(`lifetimeLaw.rows.${index}.massMeV`, massMeV, ends))
          .find((found) => found !== null) ??
        null
      );
    case 'rows':
    case 'between-rows':
      return rowsFault(lifetimeLaw.rows, 'inverseLifetimePerNs');
  }
}

interface Row {
  readonly massMeV: readonly number[];
  readonly limit: readonly number[];
  readonly massRangesMeV?: readonly (readonly [number, number])[];
}

/** First row whose columns differ in length, or whose place does not follow that of the row before. */
function rowsFault<K extends string>(
  rows: readonly (Row & Readonly<Record<K, number>>)[],
  place: K,
): FieldFault | null {
  for (const [index, row] of rows.entries()) {
    const path = `lifetimeLaw.rows.${index}`;
    const length = lengthFault(`${path}.limit`, row.limit, row.massMeV.length);
    if (length !== null) return length;
    const overlap = overlapFault(`${path}.massRangesMeV`, row.massRangesMeV ?? []);
    if (overlap !== null) return overlap;
    const previous = index === 0 ? 0 : rows[index - 1][place];
    if (row[place] <= previous) return { path: `${path}.${place}`, code: 'not-above', lowest: previous };
  }
  return null;
}
