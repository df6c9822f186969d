import * as v from 'valibot';
import { checkDataFile, type DataFile } from '../data/dataFile.ts';
import { countTableSchema } from '../data/countTableSchema.ts';
import type { FieldFault } from '../data/fieldFault.ts';
import { count, finite, text } from '../data/fields.ts';
import { checkBound } from '../data/loadBound.ts';
import { checkCountTable } from '../data/loadCountTable.ts';
import { checkLimitTable } from '../data/loadLimitTable.ts';
import { checkOfficialTable } from '../data/loadOfficial.ts';
import { type OfficialTable, officialTableSchema } from '../data/officialSchema.ts';
import { wordsOfLink } from '../import/savedView.ts';
import { sessionKind, sessionVersion } from '../import/sessionFile.ts';
import { field, list } from '../import/unknownValues.ts';
import { keptLook, keptSource } from './keptBound.ts';
import type { OwnBrought } from './brought.ts';
import type { OwnBound, OwnLook } from './ownBound.ts';

/** A number that JSON may have no word for. */
const anyNumber = v.pipe(
  v.union([v.number(), v.null(), v.picklist(['inf', '-inf'])]),
  v.transform((value) =>
    value === null ? Number.NaN : value === 'inf' ? Infinity : value === '-inf' ? -Infinity : value,
  ),
);

const column = v.looseObject({
  values: v.pipe(
    v.array(anyNumber),
    v.transform((values) => Float64Array.from(values)),
  ),
});

/** A source with numbers as lists, as JSON has them. */
const listedSource = v.variant('kind', [
  v.looseObject({
    kind: v.literal('table'),
    table: v.looseObject({
      columns: v.array(column),
      lines: v.pipe(
        v.array(count),
        v.transform((lines) => Int32Array.from(lines)),
      ),
    }),
    answers: v.looseObject({
      lifetimeS: v.union([
        v.number(),
        v.null(),
        v.pipe(
          v.literal('inf'),
          v.transform(() => Infinity),
        ),
      ]),
    }),
  }),
  v.looseObject({ kind: v.literal('bound') }),
  v.looseObject({ kind: v.literal('limit-table') }),
]);

const sessionBound = v.object({
  id: text,
  order: finite,
  mark: v.exactOptional(count),
  ...keptLook,
  shown: v.boolean(),
  source: v.pipe(listedSource, keptSource),
});

const sessionSchema = v.object({
  kind: v.literal(sessionKind),
  version: v.literal(sessionVersion),
  program: v.string(),
  link: v.string(),
  notes: v.string(),
  own: v.array(sessionBound),
  official: v.object({ used: v.array(officialTableSchema), compared: v.array(officialTableSchema) }),
  brought: v.exactOptional(
    v.object({
      models: v.array(v.object({ file: v.string(), text: v.string() })),
      searches: v.array(countTableSchema),
    }),
  ),
});

/** A bound as a session holds it: what follows from its source is computed again where the session is opened. */
export interface SessionBound extends OwnLook, Pick<OwnBound, 'id' | 'order' | 'mark' | 'source'> {
  readonly shown: boolean;
}

/** What is on a page beside its choices, as a session holds it. */
export interface SessionParts {
  readonly own: readonly SessionBound[];
  readonly official: {
    readonly used: readonly OfficialTable[];
    readonly compared: readonly OfficialTable[];
  };
  /** Absent where there is none, as in sessions of before. */
  readonly brought?: OwnBrought;
}

/** What a session file holds. */
export interface Session extends SessionParts {
  /** Name and version of the program that wrote it. */
  readonly program: string;
  /** Address of its view. */
  readonly link: string;
  readonly notes: string;
}

/** A check of a part, which names its fields as if it were a file. */
type Check = (content: unknown, file: string) => DataFile<unknown>;

/** The first fault of a part, at its place in the whole. */
function faultAt(path: string, check: Check, content: unknown): FieldFault | null {
  const checked = check(content, '');
  if (checked.ok || checked.reason.code === 'not-json') return null;
  const { file: _, ...fault } = checked.reason;
  return { ...fault, path: fault.path === null ? path : `${path}.${fault.path}` };
}

const first = <T>(all: readonly unknown[], find: (each: unknown, index: number) => T | null): T | null => {
  for (const [index, each] of all.entries()) {
    const found = find(each, index);
    if (found !== null) return found;
  }
  return null;
};

/** The first fault in parts that have checks of their own. */
function faultInParts(content: unknown): FieldFault | null {
  const inOwn = (each: unknown, index: number) => {
    const source = field(each, 'source');
    const path = `own.${index}.source`;
    if (field(source, 'kind') === 'bound')
      return faultAt(`${path}.bound`, checkBound, field(source, 'bound'));
    if (field(source, 'kind') === 'limit-table')
      return faultAt(`${path}.table`, checkLimitTable, field(source, 'table'));
    return null;
  };
  const official = field(content, 'official');
  const inTables = (name: string) => (each: unknown, index: number) =>
    faultAt(`official.${name}.${index}`, checkOfficialTable, each);
  return (
    first(list(field(content, 'own')), inOwn) ??
    first(list(field(official, 'used')), inTables('used')) ??
    first(list(field(official, 'compared')), inTables('compared')) ??
    first(list(field(field(content, 'brought'), 'searches')), (each, index) =>
      faultAt(`brought.searches.${index}`, checkCountTable, each),
    )
  );
}

/** The first relation between fields that does not hold. */
function firstFault({ link, own }: Session): FieldFault | null {
  if (wordsOfLink(link) === null)
    return {
      path: 'link',
      code: 'unexpected',
      expected: { code: 'link' },
      received: { code: 'text', text: link.slice(0, 99) },
    };
  const twice = own.findIndex(({ id }, index) => own.findIndex((other) => other.id === id) < index);
  return twice < 0
    ? null
    : {
        path: `own.${twice}.id`,
        code: 'unexpected',
        expected: { code: 'other' },
        received: { code: 'text', text: own[twice].id.slice(0, 99) },
      };
}

/**
 * Checks a session, to the leaf.
 * @param content what JSON.parse gave
 * @param file its name
 * @returns what it holds, or its first bad field
 */
export function checkSession(content: unknown, file: string): DataFile<Session> {
  const inParts = faultInParts(content);
  return inParts === null
    ? checkDataFile(sessionSchema, firstFault, content, file)
    : { ok: false, reason: { ...inParts, file } };
}
