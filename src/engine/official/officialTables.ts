import { unbinnedId } from '../../data/catalogue.ts';
import { checkOfficialTable } from '../../data/loadOfficial.ts';
import type { OfficialTable } from '../../data/officialSchema.ts';
import type { Search } from '../../searches/search.ts';
import { createShapeSearch } from '../../searches/shapeScan.ts';
import { Refusal } from '../refusal.ts';
import { createScans } from '../scans.ts';
import type { Bench } from '../tasks/task.ts';
import type { EngineRequest } from '../taskTypes.ts';
import { officialSearch } from './officialSearch.ts';

/** Most tables of one request: the record of the 2025 paper has 50. */
const mostTables = 64;

/** Tables as text, by which they are known again. @throws Refusal on what is no list, or cannot be in a file */
function textOf(tables: unknown): string {
  try {
    if (Array.isArray(tables) && tables.length <= mostTables) return JSON.stringify(tables);
  } catch {
    // Circles and numbers of BigInt: no table has them.
  }
  throw new Refusal({ code: 'official-tables', most: mostTables });
}

function checked(tables: readonly unknown[]): OfficialTable[] {
  return tables.map((table, index) => {
    const result = checkOfficialTable(table, `official[${index}]`);
    if (!result.ok) throw new Refusal({ code: 'user-table', reason: result.reason });
    return result.content;
  });
}

/** Searches with the tables, and the unbinned analyses of these. */
function replaced(searches: readonly Search[], tables: readonly OfficialTable[]): Search[] {
  const changed = new Map(searches.map((search) => [search.id, officialSearch(search, tables)]));
  return searches.map((search) => {
    const binned = [...changed.values()].find(({ id }) => unbinnedId(id) === search.id);
    if (binned?.official !== undefined) return createShapeSearch(binned, search.id);
    return changed.get(search.id) ?? search;
  });
}

/**
 * The searches of a request that brings official tables: those that have any compute with them, under the same names. Their
 * scans are kept apart, as long as requests bring the same tables.
 * @param base searches at hand and their caches
 * @returns a function from a request to the searches that it means; it throws a Refusal on a table that is wrong
 */
export function createOfficialTables(base: Bench): (request: EngineRequest) => Bench {
  let last: { readonly text: string; readonly bench: Bench } | null = null;
  return (request) => {
    const tables: unknown = 'official' in request ? request.official : undefined;
    if (tables === undefined) return base;
    const text = textOf(tables);
    if (last?.text === text) return last.bench;
    const bench = {
      searches: replaced(base.searches, checked(tables as readonly unknown[])),
      scans: createScans(),
    };
    last = { text, bench };
    return bench;
  };
}
