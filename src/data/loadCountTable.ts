import { type CountTable, countTableSchema } from './countTableSchema.ts';
import { checkDataFile, coverFault, type DataFile, lengthFault, overlapFault } from './dataFile.ts';
import type { FieldFault } from './fieldFault.ts';

/**
 * Checks a search that is a table of counts: shape and types, columns of equal length, masses over the ranges that were searched, and
 * an acceptance that falls with 1/τ.
 * @param content what JSON.parse gave
 * @param file name of the file
 */
export function checkCountTable(content: unknown, file: string): DataFile<CountTable> {
  return checkDataFile(countTableSchema, firstFault, withSensitivity(content), file);
}

/** 1/(N_K × acceptance) as what one event is worth, where a table gives `kaons` and `acceptance` in its place. */
function withSensitivity(content: unknown): unknown {
  if (typeof content !== 'object' || content === null || 'singleEventSensitivity' in content) return content;
  if (!('kaons' in content && 'acceptance' in content)) return content;
  const { kaons, acceptance, ...rest } = content;
  if (!Array.isArray(acceptance)) return content;
  const given: readonly unknown[] = acceptance;
  const worth = given.map((each) => 1 / (Number(kaons) * Number(each)));
  return { ...rest, singleEventSensitivity: worth };
}

function firstFault(table: CountTable): FieldFault | null {
  const { massMeV, massRangesMeV, lifetimeLaw } = table;
  const ends = [massRangesMeV[0][0], massRangesMeV[massRangesMeV.length - 1][1]] as const;
  const columns = ['observedCount', 'background', 'backgroundUncertainty', 'singleEventSensitivity'] as const;
  const lengths = columns.map((name) => lengthFault(name, table[name], massMeV.length));
  return (
    overlapFault('massRangesMeV', massRangesMeV) ??
    lengths.find((fault) => fault !== null) ??
    coverFault('massMeV', massMeV, ends) ??
    lawFault(lifetimeLaw, table.signature, massMeV.length)
  );
}

function lawFault(
  law: CountTable['lifetimeLaw'],
  signature: CountTable['signature'],
  length: number,
): FieldFault | null {
  const fitting = signature === 'invisible' ? ['none', 'slope', 'rows'] : ['none', 'decay'];
  if (!fitting.includes(law.kind))
    return { path: 'lifetimeLaw.kind', code: 'lifetime-law', allowed: fitting, signature };
  switch (law.kind) {
    case 'none':
      return null;
    case 'slope':
      return lengthFault('lifetimeLaw.slopeNs', law.slopeNs, length);
    case 'decay':
      return lengthFault('lifetimeLaw.lifetimeNs', law.lifetimeNs, length);
    case 'rows':
      return rowsFault(law, length);
  }
}

function rowsFault(
  { inverseLifetimePerNs: rates, acceptance }: Extract<CountTable['lifetimeLaw'], { readonly kind: 'rows' }>,
  length: number,
): FieldFault | null {
  if (rates[0] !== 0)
    return { path: 'lifetimeLaw.inverseLifetimePerNs.0', code: 'not-zero', value: rates[0] };
  const missing = lengthFault('lifetimeLaw.acceptance', acceptance, length);
  if (missing !== null) return missing;
  for (const [index, row] of acceptance.entries()) {
    const path = `lifetimeLaw.acceptance.${index}`;
    const short = lengthFault(path, row, rates.length);
    if (short !== null) return short;
    const rises = row.findIndex((value, k) => k > 0 && value > row[k - 1]);
    if (rises > 0) return { path: `${path}.${rises}`, code: 'rises' };
  }
  return null;
}
