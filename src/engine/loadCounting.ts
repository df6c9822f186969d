import type { DataFile } from '../data/dataFile.ts';
import { loadCountingAnalysis } from '../data/loadAnalysis.ts';
import type { LimitFile } from '../data/searchList.ts';
import { createCountingSearch } from '../searches/countingSearch.ts';
import type { Search } from '../searches/search.ts';

/**
 * The search that the file of one which counts describes: the first picture is made of such files.
 * @param text its content
 * @returns the search, or its first bad field
 */
export function loadCounting({ path }: Pick<LimitFile, 'path'>, text: string): DataFile<Search> {
  const result = loadCountingAnalysis(text, path);
  return result.ok ? { ok: true, content: createCountingSearch(result.analysis) } : result;
}
