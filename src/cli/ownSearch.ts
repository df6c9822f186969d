import { basename } from 'node:path';
import type { CountTable } from '../data/countTableSchema.ts';
import { checkCountTable } from '../data/loadCountTable.ts';
import { isCounts, readCounts } from '../import/counts/readCounts.ts';
import { dataFiles } from '../words/en/dataFiles.ts';
import { usageWords } from '../words/en/commandLine.ts';
import { importing } from '../words/en/importing.ts';
import { textIn } from './givenFile.ts';
import { jsonObjectOf } from './jsonFile.ts';
import { type Values, words } from './option.ts';
import { UsageError } from './usageError.ts';

/** The option that brings a search of somebody's own along. */
export const ownSearchOptions = {
  'search-file': words('FILE', () => usageWords.options.searchFile),
};

/** A search of somebody's own as a request names and carries it; neither where there is none. */
export interface OwnSearch {
  readonly ids: readonly string[];
  readonly request: { readonly userLimits?: readonly CountTable[] };
}

/**
 * The search in the file that is given.
 * @throws UsageError naming what is wrong in it
 */
export async function ownSearch({
  'search-file': file,
}: Values<typeof ownSearchOptions>): Promise<OwnSearch> {
  if (file === undefined) return { ids: [], request: {} };
  const table = await searchIn(file);
  return { ids: [table.id], request: { userLimits: [table] } };
}

/** The search of a file: rows of numbers below a heading that names them, or JSON. */
async function searchIn(file: string): Promise<CountTable> {
  const text = await textIn(file, ['--search-file', 'JSON']);
  if (isCounts(text)) {
    const read = readCounts(text, basename(file));
    if (read.ok) return read.content;
    throw new UsageError(importing.reason(read.reason));
  }
  const checked = checkCountTable(jsonObjectOf(text, file), basename(file));
  if (checked.ok) return checked.content;
  throw new UsageError(dataFiles.reason(checked.reason));
}
