import '../physics/models/index.ts';
import type { Search } from '../searches/search.ts';
import * as rareParts from './rareParts.ts';
import { createTaskEngine, createTaskTable, type Engine } from './taskEngine.ts';
import { everydayTasks } from './tasks/everydayTasks.ts';

export type { Engine } from './taskEngine.ts';

/**
 * An engine over a set of searches with all tasks, methods and models at hand; workers, which load some of them late, have
 * their own (`lateParts.ts`).
 * @param searches searches whose data files could be read
 * @param recasts limits of other experiments whose data files could be read
 * @param absent identifiers of those whose files could not be read; requests may name them in vain
 * @returns the engine, with its own caches
 */
export function createEngine(
  searches: readonly Search[],
  recasts: readonly Search[] = [],
  absent: readonly string[] = [],
): Engine {
  const parts = { searches, recasts, absent };
  return createTaskEngine(
    createTaskTable([...everydayTasks, ...rareParts.rareTasks]),
    () => parts,
    () => rareParts,
  );
}
