import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { CountTable } from '../../src/data/countTableSchema.ts';
import { checkCountTable } from '../../src/data/loadCountTable.ts';
import { ownSearch } from '../../src/own/ownSearch.ts';

function counts(id: string): CountTable {
  const text = readFileSync('public/data/examples/searches/counts.json', 'utf8');
  const checked = checkCountTable({ ...(JSON.parse(text) as object), id, title: 'Mine' }, 'counts.json');
  if (!checked.ok) throw new Error('the example is broken');
  return checked.content;
}

describe('a search as it is kept', () => {
  it('takes no identifier of ours', () => {
    const id = 'na62-pinunu-2017';
    expect(ownSearch(counts(id), 'Mine', 'invisible')).toMatchObject({ id: `own-${id}`, title: 'Mine' });
  });

  it('is another one under another title', () => {
    const first = ownSearch(counts('own-Mine'), ' Mine ', 'invisible');
    expect(first.id).toBe('own-Mine');
    const second = ownSearch(counts('own-Mine'), 'Mine, 2', 'mumu');
    expect(second).toMatchObject({ id: 'own-Mine-2', title: 'Mine, 2', signature: 'mumu' });
    expect(ownSearch(counts('own-Mine'), '', 'invisible')).toEqual(first);
  });
});
