import { isFigureTable, readFigureTable } from '../figureTable.ts';
import { isKaonscopeCsv, readKaonscopeCsv } from '../kaonscopeCsv.ts';
import { isKaonscope, readKaonscope } from '../kaonscopeJson.ts';
import { asTables, type ImportFormat } from './format.ts';

/** Data files of ours. */
export const kaonscope: ImportFormat = {
  id: 'kaonscope',
  isOf: ({ json }) => isKaonscope(json),
  read: ({ name, json }) => {
    const result = readKaonscope(json, name);
    return result.ok ? { ok: true, content: { kind: 'own', own: result.content } } : result;
  },
};

/** Curves that were saved here as CSV. */
export const kaonscopeCsv: ImportFormat = {
  id: 'kaonscope-csv',
  isOf: ({ json, text }) => json === undefined && isKaonscopeCsv(text),
  read: ({ name, text }) => {
    const result = readKaonscopeCsv(text, name);
    if (!result.ok) return result;
    return { ok: true, content: { kind: 'own', own: { kind: 'curve', content: result.content } } };
  },
};

/** The table of a figure of several searches that was saved here as CSV. */
export const figureTable: ImportFormat = {
  id: 'kaonscope-table',
  isOf: ({ json, text }) => json === undefined && isFigureTable(text),
  read: ({ name, text }) => asTables(readFigureTable(text, name)),
};
