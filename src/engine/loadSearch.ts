import type { DataFile } from '../data/dataFile.ts';
import { loadLimitGrid } from '../data/loadLimitGrid.ts';
import { loadLimitTable } from '../data/loadLimitTable.ts';
import { loadPeakAnalysis } from '../data/loadPeakAnalysis.ts';
import type { AnalysisKind, LimitFile } from '../data/searchList.ts';
import { createLimitGridSearch } from '../searches/limitGridSearch.ts';
import { createLimitTableSearch } from '../searches/limitTableSearch.ts';
import { createPeakSearch } from '../searches/peakSearch.ts';
import type { Search } from '../searches/search.ts';
import { loadCounting } from './loadCounting.ts';

type Loader = (text: string, path: string) => DataFile<Search>;

function made<T>(result: DataFile<T>, create: (content: T) => Search): DataFile<Search> {
  return result.ok ? { ok: true, content: create(result.content) } : result;
}

const loaders: Readonly<Record<AnalysisKind, Loader>> = {
  counting: (text, path) => loadCounting({ path }, text),
  peak: (text, path) => made(loadPeakAnalysis(text, path), (analysis) => createPeakSearch(analysis)),
  'limit-table': (text, path) => made(loadLimitTable(text, path), createLimitTableSearch),
  'limit-grid': (text, path) => made(loadLimitGrid(text, path), createLimitGridSearch),
};

/**
 * The search that a file describes.
 * @param file its kind and path
 * @param text its content
 * @returns the search, or its first bad field
 */
export function loadSearch({ kind, path }: Pick<LimitFile, 'kind' | 'path'>, text: string): DataFile<Search> {
  return loaders[kind](text, path);
}
