import { unbinnedIds } from '../data/catalogue.ts';
import { isMethodLoaded } from '../statistics/countingMethods.ts';
import { methodIds } from '../statistics/methods.ts';
import { type EngineRequest, tasks } from './request.ts';
import type { SlowSearches } from './slowSearches.ts';
import { everydayTasks } from './tasks/everydayTasks.ts';
import type { TaskTable } from './tasks/taskTable.ts';

/** A table of tasks that grows as requests need it. */
export interface LateTasks {
  readonly table: TaskTable;
  /**
   * Loads what a request needs beyond the everyday tasks and methods; rejects where it cannot be fetched. What is known to
   * nobody is left for the engine to refuse.
   */
  readonly prepare: (request: EngineRequest) => Promise<void>;
  /** Searches that take seconds, once they are loaded. */
  readonly slowSearches: () => SlowSearches | null;
}

/**
 * Tasks for an engine in a browser: those of the first picture are there, all others and the rarer statistical methods
 * are fetched when they are first asked for.
 * @returns the table to make an engine of, and what must be awaited before a request is given to it
 */
export function createLateTasks(): LateTasks {
  const table: TaskTable = { ...everydayTasks };
  let slowSearches: SlowSearches | null = null;
  return {
    table,
    slowSearches: () => slowSearches,
    prepare: async (request) => {
      const waitsForTask = !Object.hasOwn(table, request.task) && tasks.includes(request.task);
      const method = 'method' in request ? request.method : undefined;
      const waitsForMethod = method !== undefined && !isMethodLoaded(method) && methodIds.includes(method);
      const waitsForSearch =
        slowSearches === null &&
        'searches' in request &&
        request.searches.some((id) => unbinnedIds.includes(id));
      if (!waitsForTask && !waitsForMethod && !waitsForSearch) return;
      const rare = await import('./rareParts.ts');
      Object.assign(table, rare.rareTasks);
      slowSearches = rare.slowSearches;
    },
  };
}
