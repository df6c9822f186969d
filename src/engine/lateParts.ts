import { unbinnedIds } from '../data/catalogue.ts';
import { splitModelId } from '../physics/models/family.ts';
import { modelById } from '../physics/models/known.ts';
import { isMethodLoaded } from '../statistics/countingMethods.ts';
import { methodIds } from '../statistics/methods.ts';
import { everydayTasks } from './tasks/everydayTasks.ts';
import { createTaskTable, isSpecial, type RareParts, type TaskTable } from './taskEngine.ts';
import type { EngineRequest } from './taskTypes.ts';

const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null;

/** Searches that a request names; none where it has no such list. */
function namedSearches(request: EngineRequest): readonly unknown[] {
  return 'searches' in request && Array.isArray(request.searches) ? request.searches : [];
}

/** The models that a request is about, that lend its lifetime, and whose signal is in its toy, as far as they are not known yet. */
function unknownModels(request: EngineRequest): readonly string[] {
  const lifetime: unknown = 'lifetime' in request ? request.lifetime : null;
  const signal: unknown = 'toy' in request ? request.toy?.signal : null;
  return [request, lifetime, signal].flatMap((part) =>
    isObject(part) && 'model' in part && typeof part.model === 'string' && modelById(part.model) === undefined
      ? [part.model]
      : [],
  );
}

/** Whether a request names a model of somebody's own that is not known yet; whoever can read its formulas makes it so. */
export function waitsForOwnModel(request: EngineRequest): boolean {
  return isObject(request) && unknownModels(request).some((id) => splitModelId(id).family === 'own');
}

/** A table of tasks that grows as requests need it. */
export interface LateTasks {
  readonly table: TaskTable;
  /**
   * Loads what a request needs beyond the everyday parts and the usual model; rejects where it cannot be
   * fetched. What is not known, or has no form, is left for the engine to refuse.
   */
  readonly prepare: (request: EngineRequest) => Promise<void>;
  /** What few requests need, once it is loaded. */
  readonly rareParts: () => RareParts | null;
}

/**
 * Tasks for an engine in a browser: those of the first picture are there; all others, the rarer statistical methods, what
 * tables of users and supposed events need, and all models but the usual one are fetched when they are first asked for.
 * @returns the table to make an engine of, and what must be awaited before a request is given to it
 */
export function createLateTasks(): LateTasks {
  const table = createTaskTable(everydayTasks);
  let rareParts: RareParts | null = null;
  const prepareModel = async (request: EngineRequest) => {
    if (unknownModels(request).length > 0) await import('../physics/models/index.ts');
  };
  const prepareRest = async (request: EngineRequest) => {
    const waitsForTask = !table.has(request.task);
    const method = 'method' in request ? request.method : undefined;
    const waitsForMethod = method !== undefined && !isMethodLoaded(method) && methodIds.includes(method);
    const waitsForPart =
      rareParts === null &&
      (isSpecial(request) ||
        namedSearches(request).some((id) => typeof id === 'string' && unbinnedIds.includes(id)));
    if (!waitsForTask && !waitsForMethod && !waitsForPart) return;
    const rare = await import('./rareParts.ts');
    for (const task of rare.rareTasks) table.set(task.name, task);
    rareParts = rare;
  };
  return {
    table,
    rareParts: () => rareParts,
    prepare: async (request) => {
      if (isObject(request)) await Promise.all([prepareModel(request), prepareRest(request)]);
    },
  };
}
