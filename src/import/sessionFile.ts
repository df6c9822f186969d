import { type ImportResult, unusable } from './importedTable.ts';
import { field } from './unknownValues.ts';

/** What a session calls itself. */
export const sessionKind = 'kaonscope-session';

/** Version of its form; raised when what it holds changes its shape. */
export const sessionVersion = 1;

/** Whether parsed JSON is a session, of whichever version. */
export const isSession = (content: unknown): boolean => field(content, 'kind') === sessionKind;

/**
 * A session of a version that is read, as it is.
 * @param content what JSON.parse gave; `isSession` must hold
 * @param file its name
 */
export function readSession(content: unknown, file: string): ImportResult<unknown> {
  const version = field(content, 'version');
  return typeof version === 'number' && version > sessionVersion
    ? unusable(file, { code: 'newer-session', version, own: sessionVersion })
    : { ok: true, content };
}
