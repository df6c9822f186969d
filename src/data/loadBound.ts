import { modelById } from '../physics/models/index.ts';
import { type Bound, boundSchema } from './boundSchema.ts';
import { checkDataFile, type DataFile, type Fault, lengthFault, readDataFile } from './dataFile.ts';

/** Side on which each shape excludes. */
const sides = {
  'lower-edge': 'above',
  'upper-edge': 'below',
  'closed-region': 'inside',
} as const;

/**
 * Reads and checks the file of a bound: shape and types, a convention that its model knows, columns of equal length.
 * @param text content of the file
 * @param file name of the file, for the sentence
 */
export function loadBound(text: string, file: string): DataFile<Bound> {
  return readDataFile(boundSchema, firstFault, text, file);
}

/** As `loadBound`, from what JSON.parse gave. */
export function checkBound(content: unknown, file: string): DataFile<Bound> {
  return checkDataFile(boundSchema, firstFault, content, file);
}

function firstFault(bound: Bound): Fault | null {
  if (bound.status !== 'available') return null;
  const conventions = modelById(bound.model)?.conventions.map(({ id }) => id) ?? [];
  if (!conventions.includes(bound.convention)) {
    return {
      path: 'convention',
      message: `is "${bound.convention}"; for ${bound.model} it must be one of ${conventions.join(', ')}`,
    };
  }
  if (bound.excludedSide !== sides[bound.shape]) {
    return {
      path: 'excludedSide',
      message: `must be "${sides[bound.shape]}" for a ${bound.shape}`,
    };
  }
  if ((bound.confidenceLevel === null) !== (bound.confidenceLevelFrom === null)) {
    return {
      path: 'confidenceLevelFrom',
      message: 'must say where the confidence level is stated, or both must be null',
    };
  }
  for (const [index, { edges }] of bound.regions.entries()) {
    for (const [place, { massMeV, coupling }] of edges.entries()) {
      const fault = lengthFault(`regions.${index}.edges.${place}.coupling`, coupling, massMeV.length);
      if (fault !== null) return fault;
    }
  }
  return null;
}

/**
 * Loads the bounds of a model; a file that cannot be used is left out and named in a sentence.
 * @param files paths below `data/`
 * @param readText reads a file by its path below the base folder, `data/…`; rejects where it cannot
 */
export async function loadBounds(
  files: readonly string[],
  readText: (path: string) => Promise<string>,
): Promise<{ bounds: Bound[]; problems: string[] }> {
  const problems: string[] = [];
  const loaded = await Promise.all(
    files.map(async (file): Promise<Bound | null> => {
      try {
        const result = loadBound(await readText(`data/${file}`), file);
        if (result.ok) return result.content;
        problems.push(`${result.error} Everything else is shown.`);
      } catch (error) {
        const reason = error instanceof Error ? error.message : String(error);
        problems.push(`${file} could not be read (${reason}). Everything else is shown.`);
      }
      return null;
    }),
  );
  return { bounds: loaded.filter((bound) => bound !== null), problems };
}
