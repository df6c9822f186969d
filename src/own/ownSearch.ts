import type { CountTable } from '../data/countTableSchema.ts';
import { fileStem } from '../data/text.ts';

const own = 'own-';

/**
 * A search as it is kept: no identifier of ours is taken from it, and one that is given another title is another search.
 * @param title what the user calls it
 */
export function ownSearch(search: CountTable, title: string, signature: CountTable['signature']): CountTable {
  const named = title.trim() || search.title;
  const id = named === search.title ? search.id : fileStem(named);
  return { ...search, id: id.startsWith(own) ? id : `${own}${fileStem(id)}`, title: named, signature };
}
