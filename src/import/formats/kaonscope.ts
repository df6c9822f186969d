import { isKaonscope, readKaonscope } from '../kaonscopeJson.ts';
import type { ImportFormat } from './format.ts';

/** Data files of ours. */
export const kaonscope: ImportFormat = {
  id: 'kaonscope',
  isOf: ({ json }) => isKaonscope(json),
  read: ({ name, json }) => {
    const result = readKaonscope(json, name);
    return result.ok ? { ok: true, content: { kind: 'own', own: result.content } } : result;
  },
};
