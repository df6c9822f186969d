import { createStore, del, entries, get, set, type UseStore } from 'idb-keyval';
import { isOwnBound, type OwnBound } from '../own/ownBound.ts';

/** What is kept between visits. */
export interface KeptOwn {
  /** In the order of the list. */
  readonly bounds: readonly OwnBound[];
  /** Identifiers of those that are switched off. */
  readonly hidden: readonly string[];
}

/** Keeps own data between visits. All calls reject where the browser does not let them. */
export interface OwnStorage {
  readonly load: () => Promise<KeptOwn>;
  readonly keep: (bound: OwnBound) => Promise<void>;
  readonly forget: (id: string) => Promise<void>;
  readonly keepHidden: (ids: readonly string[]) => Promise<void>;
}

const hiddenKey = 'hidden';

/** The storage of this browser (IndexedDB), opened when it is first used. */
export function browserStorage(): OwnStorage {
  let opened: UseStore | null = null;
  const store = (): UseStore => (opened ??= createStore('kaonscope', 'own'));
  return {
    load: async () => {
      const [all, hidden] = await Promise.all([
        entries<string, unknown>(store()),
        get<unknown>(hiddenKey, store()),
      ]);
      const bounds = all
        .filter(([key]) => key !== hiddenKey)
        .map(([, value]) => value)
        .filter(isOwnBound)
        .sort((a, b) => a.order - b.order);
      const ids = Array.isArray(hidden) ? hidden.filter((id) => typeof id === 'string') : [];
      return { bounds, hidden: ids };
    },
    keep: async (bound) => set(bound.id, bound, store()),
    forget: async (id) => del(id, store()),
    keepHidden: async (ids) => set(hiddenKey, ids, store()),
  };
}

/** Whether own data could not be kept because there is no more room. @param error what the storage rejected with */
export function isFull(error: unknown): boolean {
  return error instanceof Error && error.name === 'QuotaExceededError';
}
