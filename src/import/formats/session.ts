import { isSession, readSession } from '../sessionFile.ts';
import type { ImportFormat } from './format.ts';

/** What "Save session" writes. */
export const session: ImportFormat = {
  id: 'kaonscope-session',
  isOf: ({ json }) => isSession(json),
  read: ({ name, json }) => {
    const result = readSession(json, name);
    return result.ok
      ? { ok: true, content: { kind: 'own', own: { kind: 'session', content: result.content } } }
      : result;
  },
};
