import type { CountTable } from '../data/countTableSchema.ts';
import { checkCountTable } from '../data/loadCountTable.ts';
import { idOfFile, unbinnedIds } from '../data/catalogue.ts';
import type { DataFile } from '../data/dataFile.ts';
import type { LimitTable } from '../data/limitTableSchema.ts';
import { checkLimitTable } from '../data/loadLimitTable.ts';
import { recastFiles } from '../data/recastList.ts';
import { analysisFiles } from '../data/searchList.ts';
import { createCountTableSearch } from '../searches/countTableSearch.ts';
import { createLimitTableSearch } from '../searches/limitTableSearch.ts';
import type { Search } from '../searches/search.ts';
import { Refusal } from './refusal.ts';
import { createOfficialTables } from './official/officialTables.ts';
import { createScans, type Scans } from './scans.ts';
import type { EngineRequest } from './taskTypes.ts';
import type { Bench } from './tasks/task.ts';

/** A search of somebody's own: limits, or counts. */
type UserTable = LimitTable | CountTable;

/** Most tables of one request. */
const mostTables = 32;

/** Identifiers of all searches and recast limits, whether their files have been read or not. */
const listedIds: readonly string[] = [
  ...[...analysisFiles, ...recastFiles].map(({ path }) => idOfFile(path)),
  ...unbinnedIds,
];

/**
 * Gives the searches that a request can name the official tables that it carries, and adds its tables of limits to them. Tables are checked like data files; their
 * scans are kept apart from those of the searches at hand, and as long as requests bring the same tables.
 * @param base searches at hand and their caches
 * @returns a function from a request to what it can name; it throws a Refusal on a table that is wrong or whose identifier
 * is taken
 */
export function createUserLimits(base: Bench): (request: EngineRequest) => Bench {
  const official = createOfficialTables(base);
  let last: { readonly text: string; readonly under: Bench; readonly bench: Bench } | null = null;
  return (request) => {
    const under = official(request);
    const tables = 'userLimits' in request ? request.userLimits : undefined;
    if (tables === undefined) return under;
    const { searches, scans } = under;
    const text = textOf(tables);
    if (last?.text === text && last.under === under) return last.bench;
    const own = searchesOf(tables, new Set([...listedIds, ...searches.map(({ id }) => id)]));
    const ownScans = createScans();
    const of = (search: Search): Scans => (own.includes(search) ? ownScans : scans);
    const bench: Bench = {
      searches: [...searches, ...own],
      scans: {
        of: (search, ...asked) => of(search).of(search, ...asked),
        walk: (search, ...asked) => of(search).walk(search, ...asked),
        masses: (model, search) => of(search).masses(model, search),
      },
    };
    last = { text, under, bench };
    return bench;
  };
}

/**
 * Tables as text, by which they are known again.
 * @throws Refusal on what is no list, or cannot be in a file
 */
function textOf(tables: readonly UserTable[]): string {
  try {
    if (Array.isArray(tables) && tables.length <= mostTables) return JSON.stringify(tables);
  } catch {
    // Numbers of BigInt and circles: no file of limits has them.
  }
  throw new Refusal({ code: 'user-limits', most: mostTables });
}

/** The search that a table is, whose kind says whether it holds counts or limits. */
function searchOf(table: unknown, file: string): DataFile<Search> {
  const isCounts = typeof table === 'object' && table !== null && 'kind' in table && table.kind === 'counts';
  if (isCounts) {
    const counts = checkCountTable(table, file);
    return counts.ok ? { ok: true, content: createCountTableSearch(counts.content) } : counts;
  }
  const limits = checkLimitTable(table, file);
  return limits.ok ? { ok: true, content: createLimitTableSearch(limits.content) } : limits;
}

function searchesOf(tables: readonly UserTable[], taken: Set<string>): Search[] {
  return tables.map((table: unknown, index) => {
    const checked = searchOf(table, `userLimits[${index}]`);
    if (!checked.ok) throw new Refusal({ code: 'user-table', reason: checked.reason });
    const search = checked.content;
    const { id } = search;
    if (taken.has(id)) {
      throw new Refusal({ code: 'taken-id', index, id });
    }
    taken.add(id);
    return search;
  });
}
