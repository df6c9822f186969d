import { checkCountTable } from '../../data/loadCountTable.ts';
import { shortName } from '../../words/quoted.ts';
import { checkedFile, type ImportResult } from '../importedTable.ts';
import { isCounts, readCounts } from '../counts/readCounts.ts';
import { isModel } from '../model/isModel.ts';
import { rememberModel } from '../model/ownFamily.ts';
import { readModel } from '../model/readModel.ts';
import { field } from '../unknownValues.ts';
import type { Content, ImportFormat } from './format.ts';

function asOwn<K extends 'model' | 'counts', T>(kind: K, result: ImportResult<T>) {
  return result.ok
    ? { ok: true as const, content: { kind: 'own' as const, own: { kind, content: result.content } } }
    : result;
}

/** A model of somebody's own: formulas or a table. */
export const model: ImportFormat = {
  id: 'model',
  isOf: ({ json, text }) => json === undefined && isModel(text),
  read: ({ name, text }): ImportResult<Content> => {
    const read = readModel(text, name);
    if (!read.ok) return read;
    // What comes with it, or after it, may name it.
    rememberModel(read.content);
    return asOwn('model', { ok: true, content: { file: name, text } });
  },
};

/** A search of somebody's own, as JSON or as a table of counts. */
export const counts: ImportFormat = {
  id: 'counts',
  isOf: ({ json, text }) => (json === undefined ? isCounts(text) : field(json, 'kind') === 'counts'),
  read: ({ name, text, json }): ImportResult<Content> =>
    asOwn(
      'counts',
      json === undefined ? readCounts(text, name) : checkedFile(name, checkCountTable(json, shortName(name))),
    ),
};
