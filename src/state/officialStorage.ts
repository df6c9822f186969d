import { createStore, get, set, type UseStore } from 'idb-keyval';
import { checkOfficialTable } from '../data/loadOfficial.ts';
import type { OfficialTable } from '../data/officialSchema.ts';

/** Official tables of this browser: those that are computed with, and those that are drawn beside. */
export interface KeptOfficial {
  readonly used: readonly OfficialTable[];
  readonly compared: readonly OfficialTable[];
}

/** Keeps official tables between visits. All calls reject where the browser does not let them. */
export interface OfficialStorage {
  readonly load: () => Promise<KeptOfficial>;
  readonly keep: (kept: KeptOfficial) => Promise<void>;
}

const key = 'tables';

/** The tables of a list that pass their check; what does not is as good as lost, and the record can be had again. */
function soundOnes(list: unknown): readonly OfficialTable[] {
  if (!Array.isArray(list)) return [];
  return list.flatMap((table: unknown) => {
    const checked = checkOfficialTable(table, key);
    return checked.ok ? [checked.content] : [];
  });
}

/** What a browser kept, checked to the leaf. @param value whatever it is */
export function keptOfficial(value: unknown): KeptOfficial {
  const part = (name: keyof KeptOfficial): unknown =>
    typeof value === 'object' && value !== null && Object.hasOwn(value, name)
      ? (value as Readonly<Record<string, unknown>>)[name]
      : [];
  return { used: soundOnes(part('used')), compared: soundOnes(part('compared')) };
}

/** The storage of this browser (IndexedDB), opened when it is first used. */
export function browserOfficialStorage(): OfficialStorage {
  let opened: UseStore | null = null;
  const store = (): UseStore => (opened ??= createStore('kaonscope-official', 'official'));
  return {
    load: async () => keptOfficial(await get<unknown>(key, store())),
    keep: async (kept) => set(key, kept, store()),
  };
}
