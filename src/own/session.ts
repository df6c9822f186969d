import { shortName } from '../words/quoted.ts';
import { checkedFile } from '../import/importedTable.ts';
import type { ReadFile } from '../import/readFiles.ts';
import { wordsOfLink } from '../import/savedView.ts';
import { sessionKind, sessionVersion } from '../import/sessionFile.ts';
import { isNothing, nothingBrought, type OwnBrought } from './brought.ts';
import type { OwnBound } from './ownBound.ts';
import type { OwnReason, OwnResult } from './ownReason.ts';
import { unpacked } from './packed.ts';
import { lookAt } from './preview.ts';
import { checkSession, type Session, type SessionBound, type SessionParts } from './sessionSchema.ts';

/** A session that can be opened. */
export interface ReadSession {
  readonly file: string;
  /** Name and version of the program that wrote it. */
  readonly program: string;
  /** Words of the link of its view. */
  readonly words: string;
  readonly notes: string;
  readonly bounds: readonly OwnBound[];
  /** Identifiers of those that are switched off. */
  readonly hidden: readonly string[];
  readonly official: SessionParts['official'];
  readonly brought: OwnBrought;
}

/** A bound of the page for a session. @param hidden identifiers of those that are switched off */
export function sessionBound(bound: OwnBound, hidden: readonly string[]): SessionBound {
  const { id, order, mark, name, reference, style, source } = bound;
  const shown = !hidden.includes(id);
  return { id, order, ...(mark === undefined ? {} : { mark }), name, reference, style, shown, source };
}

/** Numbers as JSON has them. */
function written(_key: string, value: unknown): unknown {
  if (value instanceof Float64Array || value instanceof Int32Array) return Array.from(value);
  if (typeof value !== 'number' || Number.isFinite(value)) return value;
  return Number.isNaN(value) ? null : value > 0 ? 'inf' : '-inf';
}

/** The text of a session file; the same session gives the same text. */
export function sessionText({ program, link, notes, own, official, brought }: Session): string {
  const more = brought === undefined || isNothing(brought) ? {} : { brought };
  const content = {
    kind: sessionKind,
    version: sessionVersion,
    program,
    link,
    notes,
    own,
    official,
    ...more,
  };
  return `${JSON.stringify(content, written)}\n`;
}

/** A bound of a session as the page keeps it, or why nothing of it can be drawn. */
function drawnBound(file: string, { shown: _, ...bound }: SessionBound): OwnResult<OwnBound> {
  const { id, name, reference, source } = bound;
  const { problem, drawn, pointCount, drawnPointCount } = lookAt(unpacked(source), { id, name, reference });
  if (drawn !== null)
    return { ok: true, content: { version: 1, ...bound, drawn, pointCount, drawnPointCount } };
  const reason = problem ?? { code: 'no-contour', file };
  return { ok: false, reason: { code: 'session-bound', file, name: shortName(name), reason } };
}

/**
 * A session, checked, with its own data as they are drawn.
 * @param file its name
 * @param content what JSON.parse gave
 * @returns all of it, or the first thing that is wrong with it
 */
export function readSession(file: string, content: unknown): OwnResult<ReadSession> {
  const checked = checkedFile(file, checkSession(content, shortName(file)));
  if (!checked.ok) return { ok: false, reason: { code: 'file', reason: checked.reason } };
  const { program, link, notes, own, official, brought = nothingBrought } = checked.content;
  const bounds: OwnBound[] = [];
  for (const each of own) {
    const bound = drawnBound(shortName(file), each);
    if (!bound.ok) return bound;
    bounds.push(bound.content);
  }
  const hidden = own.filter(({ shown }) => !shown).map(({ id }) => id);
  return {
    ok: true,
    content: { file, program, words: wordsOfLink(link) ?? '', notes, bounds, hidden, official, brought },
  };
}

/** The sessions among files, and what is wrong with the others that say that they are one. @param files outcomes of `readFiles` */
export function sessionsOf(files: readonly ReadFile[]): {
  readonly sessions: readonly ReadSession[];
  readonly problems: readonly OwnReason[];
} {
  const sessions: ReadSession[] = [];
  const problems: OwnReason[] = [];
  for (const file of files) {
    if (!file.ok || file.kind !== 'own' || file.own.kind !== 'session') continue;
    const session = readSession(file.file, file.own.content);
    if (session.ok) sessions.push(session.content);
    else problems.push(session.reason);
  }
  return { sessions, problems };
}
