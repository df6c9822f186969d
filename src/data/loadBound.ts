import { modelById } from '../physics/models/index.ts';
import { type Bound, boundSchema } from './boundSchema.ts';
import { checkDataFile, type DataFile, type FileProblem, lengthFault, readDataFile } from './dataFile.ts';
import type { FieldFault } from './fieldFault.ts';

/** Side on which each shape excludes. */
const sides = {
  'lower-edge': 'above',
  'upper-edge': 'below',
  'closed-region': 'inside',
} as const;

/**
 * Reads and checks the file of a bound: shape and types, a convention that its model knows, columns of equal length.
 * @param text content of the file
 * @param file name of the file
 */
export function loadBound(text: string, file: string): DataFile<Bound> {
  return readDataFile(boundSchema, firstFault, text, file);
}

/** As `loadBound`, from what JSON.parse gave. */
export function checkBound(content: unknown, file: string): DataFile<Bound> {
  return checkDataFile(boundSchema, firstFault, content, file);
}

function firstFault(bound: Bound): FieldFault | null {
  if (bound.status !== 'available') return null;
  const conventions = modelById(bound.model)?.conventions.map(({ id }) => id) ?? [];
  if (!conventions.includes(bound.convention)) {
    return {
      path: 'convention',
      code: 'convention',
      given: bound.convention,
      model: bound.model,
      allowed: conventions,
    };
  }
  if (bound.excludedSide !== sides[bound.shape]) {
    return { path: 'excludedSide', code: 'side', needed: sides[bound.shape], shape: bound.shape };
  }
  if ((bound.confidenceLevel === null) !== (bound.confidenceLevelFrom === null)) {
    return { path: 'confidenceLevelFrom', code: 'level-source' };
  }
  for (const [index, { edges, outline }] of bound.regions.entries()) {
    for (const [place, { massMeV, coupling }] of [...edges, ...(outline ? [outline] : [])].entries()) {
      const name = place < edges.length ? `edges.${place}` : 'outline';
      const fault = lengthFault(`regions.${index}.${name}.coupling`, coupling, massMeV.length);
      if (fault !== null) return fault;
    }
  }
  return null;
}

/**
 * Loads the bounds of a model; a file that cannot be used is left out and named among the problems.
 * @param files paths below `data/`
 * @param readText reads a file by its path below the base folder, `data/…`; rejects where it cannot
 */
export async function loadBounds(
  files: readonly string[],
  readText: (path: string) => Promise<string>,
): Promise<{ bounds: Bound[]; problems: FileProblem[] }> {
  const problems: FileProblem[] = [];
  const loaded = await Promise.all(
    files.map(async (file): Promise<Bound | null> => {
      try {
        const result = loadBound(await readText(`data/${file}`), file);
        if (result.ok) return result.content;
        problems.push({ code: 'unusable-file', reason: result.reason });
      } catch (error) {
        const cause = error instanceof Error ? error.message : String(error);
        problems.push({ code: 'unread-file', path: file, cause });
      }
      return null;
    }),
  );
  return { bounds: loaded.filter((bound) => bound !== null), problems };
}
