import { createStore, del, entries, set, type UseStore } from 'idb-keyval';
import { keptBrought, nothingBrought, type OwnBrought } from '../own/brought.ts';
import { keptBound } from '../own/keptBound.ts';
import type { OwnBound } from '../own/ownBound.ts';

/** Something that was kept and cannot be read. */
export interface UnreadOwn {
  readonly key: IDBValidKey;
  readonly value: unknown;
}

/** What is kept between visits. */
export interface KeptOwn {
  /** In the order of the list. */
  readonly bounds: readonly OwnBound[];
  /** Identifiers of those that are switched off. */
  readonly hidden: readonly string[];
  readonly brought: OwnBrought;
  readonly unread: readonly UnreadOwn[];
}

/** Keeps own data between visits. All calls reject where the browser does not let them. */
export interface OwnStorage {
  readonly load: () => Promise<KeptOwn>;
  readonly keep: (bound: OwnBound) => Promise<void>;
  readonly forget: (key: IDBValidKey) => Promise<void>;
  readonly keepHidden: (ids: readonly string[]) => Promise<void>;
  readonly keepBrought: (brought: OwnBrought) => Promise<void>;
}

const hiddenKey = 'hidden';
const broughtKey = 'brought';

/**
 * What a browser kept, checked to the leaf; what does not pass is set aside as it is.
 * @param all keys and values, whatever they are
 */
export function sorted(all: readonly (readonly [IDBValidKey, unknown])[]): KeptOwn {
  const bounds: OwnBound[] = [];
  const unread: UnreadOwn[] = [];
  let hidden: readonly string[] = [];
  let brought = nothingBrought;
  for (const [key, value] of all) {
    if (key === hiddenKey) {
      hidden = Array.isArray(value) ? value.filter((id) => typeof id === 'string') : [];
      continue;
    }
    if (key === broughtKey) {
      brought = keptBrought(value);
      continue;
    }
    const bound = keptBound(value, key);
    if (bound === null) unread.push({ key, value });
    else bounds.push(bound);
  }
  return { bounds: bounds.sort((a, b) => a.order - b.order), hidden, brought, unread };
}

/** The storage of this browser (IndexedDB), opened when it is first used. */
export function browserStorage(): OwnStorage {
  let opened: UseStore | null = null;
  const store = (): UseStore => (opened ??= createStore('kaonscope', 'own'));
  return {
    load: async () => {
      const all = await entries<IDBValidKey, unknown>(store());
      return sorted(all);
    },
    keep: async (bound) => set(bound.id, bound, store()),
    forget: async (key) => del(key, store()),
    keepHidden: async (ids) => set(hiddenKey, ids, store()),
    keepBrought: async (brought) => set(broughtKey, brought, store()),
  };
}

/** Whether own data could not be kept because there is no more room. @param error what the storage rejected with */
export function isFull(error: unknown): boolean {
  return error instanceof Error && error.name === 'QuotaExceededError';
}
