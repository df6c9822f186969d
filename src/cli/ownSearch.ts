import { basename } from 'node:path';
import type { CountTable } from '../data/countTableSchema.ts';
import { checkCountTable } from '../data/loadCountTable.ts';
import { dataFiles } from '../words/en/dataFiles.ts';
import { usageWords } from '../words/en/commandLine.ts';
import { jsonObject } from './jsonFile.ts';
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
  const checked = checkCountTable(await jsonObject(file, '--search-file'), basename(file));
  if (!checked.ok) throw new UsageError(dataFiles.reason(checked.reason));
  return { ids: [checked.content.id], request: { userLimits: [checked.content] } };
}
