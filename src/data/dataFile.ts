import * as v from 'valibot';

/** The checked content of a data file, or one sentence that names the file, the first bad field and what is wrong. */
export type DataFile<T> =
  { readonly ok: true; readonly content: T } | { readonly ok: false; readonly error: string };

/** A relation between fields that does not hold. */
export interface Fault {
  /** Path of the field, with dots. */
  readonly path: string;
  readonly message: string;
}

type AnySchema = v.BaseSchema<unknown, unknown, v.BaseIssue<unknown>>;

/**
 * Checks what JSON.parse gave: first the shape, then the relations between fields.
 * @param schema shape and types
 * @param firstFault first relation that does not hold, or null
 * @param content what JSON.parse gave
 * @param file name of the file, for the sentence
 */
export function checkDataFile<S extends AnySchema>(
  schema: S,
  firstFault: (content: v.InferOutput<S>) => Fault | null,
  content: unknown,
  file: string,
): DataFile<v.InferOutput<S>> {
  const parsed = v.safeParse(schema, content);
  if (!parsed.success) {
    const [issue] = parsed.issues;
    const path = v.getDotPath(issue) ?? 'the whole file';
    return refusal(file, {
      path,
      message: `expected ${issue.expected ?? issue.message} but found ${issue.received}`,
    });
  }
  const fault = firstFault(parsed.output);
  return fault === null ? { ok: true, content: parsed.output } : refusal(file, fault);
}

/**
 * As `checkDataFile`, from the text of a file.
 * @param text content of the file
 */
export function readDataFile<S extends AnySchema>(
  schema: S,
  firstFault: (content: v.InferOutput<S>) => Fault | null,
  text: string,
  file: string,
): DataFile<v.InferOutput<S>> {
  let content: unknown;
  try {
    content = JSON.parse(text);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    return { ok: false, error: `${file} is not JSON: ${reason}.` };
  }
  return checkDataFile(schema, firstFault, content, file);
}

function refusal(file: string, { path, message }: Fault): { ok: false; error: string } {
  return { ok: false, error: `${file}: field ${path}: ${message}.` };
}

/**
 * Fault of a column that is not as long as it must be, or null.
 * @param path path of the column
 * @param values the column
 * @param length how many values it needs
 */
export function lengthFault(path: string, values: readonly unknown[], length: number): Fault | null {
  if (values.length === length) return null;
  return { path, message: `has ${values.length} entries where ${length} are needed` };
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
): Fault | null {
  const first = massMeV[0];
  const last = massMeV[massMeV.length - 1];
  if (first <= low && last >= high) return null;
  return {
    path,
    message: `covers ${first} to ${last} MeV but the search reaches from ${low} to ${high} MeV`,
  };
}

/**
 * Fault of ranges that overlap or are out of order, or null.
 * @param path path of the list of ranges
 * @param ranges ranges, each with its lower end first
 */
export function overlapFault(path: string, ranges: readonly (readonly [number, number])[]): Fault | null {
  const index = ranges.findIndex(([low], position) => position > 0 && low <= ranges[position - 1][1]);
  if (index < 0) return null;
  return { path: `${path}.${index}`, message: 'starts before the range in front of it ends' };
}
