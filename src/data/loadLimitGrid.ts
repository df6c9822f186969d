import { checkDataFile, type DataFile, lengthFault, readDataFile } from './dataFile.ts';
import type { FieldFault } from './fieldFault.ts';
import { type LimitGrid, limitGridSchema } from './limitGridSchema.ts';

/**
 * Reads and checks the file of limits on a grid of masses and lifetimes: shape and types, ascending axes, one limit for each pair.
 * @param text content of the file
 * @param file name of the file
 */
export function loadLimitGrid(text: string, file: string): DataFile<LimitGrid> {
  return readDataFile(limitGridSchema, firstFault, text, file);
}

/** As `loadLimitGrid`, from what JSON.parse gave. */
export function checkLimitGrid(content: unknown, file: string): DataFile<LimitGrid> {
  return checkDataFile(limitGridSchema, firstFault, content, file);
}

function firstFault({ massMeV, lifetimeS, limit }: LimitGrid): FieldFault | null {
  return (
    lengthFault('limit', limit, lifetimeS.length) ??
    limit.map((row, k) => lengthFault(`limit.${k}`, row, massMeV.length)).find((fault) => fault !== null) ??
    null
  );
}
