import { describe, expect, it } from 'vitest';
import type { ImportFormat } from '../../src/import/formats/format.ts';
import { importFormats } from '../../src/import/formats/index.ts';
import { readFiles } from '../../src/import/readFiles.ts';

/** Pairs of mass and coupling between semicolons. */
const toy: ImportFormat = {
  id: 'toy-pairs',
  isOf: ({ text }) => text.startsWith('PAIRS '),
  read: ({ name, text }) => {
    const pairs = text
      .slice('PAIRS '.length)
      .split(';')
      .map((pair) => pair.split('@').map(Number));
    const column = (at: number, heading: string) => ({
      name: heading,
      unit: at === 0 ? 'MeV' : '',
      values: pairs.map((pair) => pair[at]),
      qualifiers: [],
    });
    const table = {
      format: 'toy-pairs',
      file: name,
      name: 'pairs',
      description: 'limits on epsilon',
      columns: [column(0, 'mass'), column(1, 'epsilon')],
      lines: pairs.map(() => 1),
      breaks: [],
      remarks: [],
    };
    return { ok: true, content: { kind: 'tables', tables: [table] } };
  },
};

const file = { name: 'pairs.txt', bytes: new TextEncoder().encode('PAIRS 10@1e-3;20@2e-3;30@4e-3') };

describe('a format that is put into the list', () => {
  it('is read, asked about and looked through like the others', async () => {
    const [read] = await readFiles([file], {}, [toy, ...importFormats]);
    if (!read.ok || read.kind !== 'tables') throw new Error('no tables');
    expect(read.format).toBe('toy-pairs');
    const [{ table, guesses, suspicions }] = read.tables;
    expect(table.columns[1].values).toEqual([1e-3, 2e-3, 4e-3]);
    expect(guesses).toMatchObject({ massUnit: 'MeV', convention: 'epsilon', massColumn: 0, valueColumn: 1 });
    expect(suspicions).toEqual([]);
  });

  it('is not known without it', async () => {
    const [read] = await readFiles([file]);
    expect(read.ok && read.kind === 'tables' ? read.format : read.ok).not.toBe('toy-pairs');
  });

  it('has a name of its own', () => {
    const ids = importFormats.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });
});
