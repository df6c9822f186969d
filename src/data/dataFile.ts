import * as v from 'valibot';
import { type FieldFault, fieldFault } from './fieldFault.ts';

/** Why a data file cannot be used: the first bad field, or a text that is no JSON. */
export type DataReason = { readonly file: string } & (
  FieldFault | { readonly code: 'not-json'; readonly cause: string }
);

/** The checked content of a data file, or what is wrong with it. */
export type DataFile<T> =
  { readonly ok: true; readonly content: T } | { readonly ok: false; readonly reason: DataReason };

/** Why a data file could not be used: what its check says, or why it could not be read. */
export type FileProblem =
  | { readonly code: 'unusable-file'; readonly reason: DataReason }
  | { readonly code: 'unread-file'; readonly path: string; readonly cause: string };

type AnySchema = v.BaseSchema<unknown, unknown, v.BaseIssue<unknown>>;

/**
 * Checks what JSON.parse gave: first the shape, then the relations between fields.
 * @param schema shape and types
 * @param firstFault first relation that does not hold, or null
 * @param content what JSON.parse gave
 * @param file name of the file
 */
export function checkDataFile<S extends AnySchema>(
  schema: S,
  firstFault: (content: v.InferOutput<S>) => FieldFault | null,
  content: unknown,
  file: string,
): DataFile<v.InferOutput<S>> {
  const parsed = v.safeParse(schema, content);
  if (!parsed.success) {
    return { ok: false, reason: { ...fieldFault(parsed.issues[0]), file } };
  }
  const fault = firstFault(parsed.output);
  return fault === null ? { ok: true, content: parsed.output } : { ok: false, reason: { ...fault, file } };
}

/**
 * As `checkDataFile`, from the text of a file.
 * @param text content of the file
 */
export function readDataFile<S extends AnySchema>(
  schema: S,
  firstFault: (content: v.InferOutput<S>) => FieldFault | null,
  text: string,
  file: string,
): DataFile<v.InferOutput<S>> {
  let content: unknown;
  try {
    content = JSON.parse(text);
  } catch (error) {
    const cause = error instanceof Error ? error.message : String(error);
    return { ok: false, reason: { code: 'not-json', file, cause } };
  }
  return checkDataFile(schema, firstFault, content, file);
}

/**
 * Fault of a column that is not as long as it must be, or null.
 * @param path path of the column
 * @param values the column
 * @param length how many values it needs
 */
export function lengthFault(path: string, values: readonly unknown[], length: number): FieldFault | null {
  if (values.length === length) return null;
  return { path, code: 'length', count: values.length, needed: length };
}

/**
 * Fault of a table over mass that does not reach over a range, or null.
 * @param path path of its masses
 * @param massMeV ascending masses
 * @param range lowest and highest mass needed
 */
export function coverFault(
  path: string,
  massMeV: readonly number[],
  [low, high]: readonly [number, number],
): FieldFault | null {
  const first = massMeV[0];
  const last = massMeV[massMeV.length - 1];
  if (first <= low && last >= high) return null;
  return { path, code: 'cover', covers: [first, last], needs: [low, high] };
}

/**
 * Fault of ranges that overlap or are out of order, or null.
 * @param path path of the list of ranges
 * @param ranges ranges, each with its lower end first
 */
export function overlapFault(
  path: string,
  ranges: readonly (readonly [number, number])[],
): FieldFault | null {
  const index = ranges.findIndex(([low], position) => position > 0 && low <= ranges[position - 1][1]);
  if (index < 0) return null;
  return { path: `${path}.${index}`, code: 'overlap' };
}
