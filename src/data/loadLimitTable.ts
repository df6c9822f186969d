import {
  coverFault,
  type DataFile,
  type Fault,
  lengthFault,
  overlapFault,
  readDataFile,
} from './dataFile.ts';
import { type LimitTable, limitTableSchema } from './limitTableSchema.ts';

/**
 * Reads and checks the file of a search of which only limits are public: shape and types, strictly ascending masses,
 * limits above 0, lifetimes in order, a reference row over the whole mass range.
 * @param text content of the file
 * @param file name of the file, for the sentence
 */
export function loadLimitTable(text: string, file: string): DataFile<LimitTable> {
  return readDataFile(limitTableSchema, firstFault, text, file);
}

function firstFault({ massRangesMeV, reference, lifetimeLaw, signature }: LimitTable): Fault | null {
  const ends = [massRangesMeV[0][0], massRangesMeV[massRangesMeV.length - 1][1]] as const;
  const fault =
    overlapFault('massRangesMeV', massRangesMeV) ??
    lengthFault('reference.limit', reference.limit, reference.massMeV.length) ??
    coverFault('reference.massMeV', reference.massMeV, ends);
  if (fault !== null) return fault;
  const fitting = signature === 'invisible' ? 'rows' : 'decay';
  if (lifetimeLaw.kind !== fitting) {
    return { path: 'lifetimeLaw.kind', message: `must be "${fitting}" for the signature "${signature}"` };
  }
  if (lifetimeLaw.kind === 'decay') return null;
  for (const [index, row] of lifetimeLaw.rows.entries()) {
    const path = `lifetimeLaw.rows.${index}`;
    const length = lengthFault(`${path}.limit`, row.limit, row.massMeV.length);
    if (length !== null) return length;
    const previous = index === 0 ? 0 : lifetimeLaw.rows[index - 1].inverseLifetimePerNs;
    if (row.inverseLifetimePerNs <= previous) {
      return { path: `${path}.inverseLifetimePerNs`, message: `must be above ${previous}` };
    }
  }
  return null;
}
