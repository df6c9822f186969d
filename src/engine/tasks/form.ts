import { type FieldNeed, type RefusalReason, shownValue } from '../refusal.ts';

/**
 * What a field must hold: a value of a kind, one of a few names, a list of such, an object with such fields, what depends
 * on the value itself, or whatever its task checks by itself. A field whose name ends with a question mark may be absent.
 */
export type Part =
  | 'text'
  | 'number'
  | 'truth'
  | 'any'
  | { readonly names: readonly string[] }
  | readonly [Part]
  | { readonly fields: Fields }
  | ((value: unknown) => Part);

type Fields = Readonly<Record<string, Part>>;

/** All fields of a request but its task; those that may be absent with a question mark. */
export type FormOf<R> = {
  readonly [K in Exclude<keyof R & string, 'task'> as undefined extends R[K] ? `${K}?` : K]-?: Part;
};

/** What every limit depends on. Tables of users and supposed events have checks of their own. */
export const limitFields = {
  confidenceLevel: 'number',
  method: 'text',
  'statistic?': 'text',
  exposure: 'number',
  'uncertaintyLaw?': 'text',
  'whatIf?': 'any',
  'toy?': 'any',
  'lifetimeLaw?': 'text',
  'userLimits?': 'any',
  'official?': 'any',
  'toys?': 'number',
  'seed?': 'number',
} as const;

/** Dark-sector values of conventions. */
export const conventionFields = { fields: { 'alphaD?': 'number', 'chiMassRatio?': 'number' } } as const;

/** Masses, or the searches' own. */
const massesOrHypotheses = (value: unknown): Part =>
  typeof value === 'string' ? { names: ['hypotheses'] } : ['number'];

/** A point of a model plane, without assumptions. */
export const pointFields = {
  model: 'text',
  searches: ['text'],
  massMeV: 'number',
  coupling: 'number',
  'convention?': 'text',
  'conventionParameters?': conventionFields,
  invisibleFraction: 'number',
  'fixedLifetimeS?': 'number',
} as const;

/** Excluded couplings over mass, without assumptions. */
export const planeFields = {
  model: 'text',
  searches: ['text'],
  invisibleFraction: 'number',
  'massesMeV?': massesOrHypotheses,
} as const;

/** The same with the curves that are wanted. */
export const regionFields = { ...planeFields, curves: ['text'], 'outlined?': ['text'] } as const;

/** An object whose field `kind` says which other fields it has. */
export function byKind(kinds: Readonly<Record<string, Fields>>): Part {
  return (value) => {
    const names = Object.keys(kinds);
    const kind = isObject(value) ? names.find((name) => name === value.kind) : undefined;
    return { fields: { kind: { names }, ...(kind === undefined ? {} : kinds[kind]) } };
  };
}

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** A field that does not hold what it must. */
interface FormFault {
  readonly field: string;
  readonly needs: FieldNeed;
  readonly given: unknown;
}

function faultOf(part: Part, field: string, given: unknown): FormFault | null {
  const unless = (isGood: boolean, needs: FieldNeed) => (isGood ? null : { field, needs, given });
  if (typeof part === 'function') return faultOf(part(given), field, given);
  if (part === 'any') return null;
  if (part === 'text') return unless(typeof given === 'string', part);
  if (part === 'truth') return unless(typeof given === 'boolean', part);
  if (part === 'number') return unless(typeof given === 'number', part);
  if ('names' in part)
    return unless(
      part.names.some((name) => name === given),
      part.names,
    );
  if ('fields' in part)
    return isObject(given) ? firstFault(part.fields, given, `${field}.`) : unless(false, 'object');
  if (!Array.isArray(given)) return unless(false, 'list');
  const list: readonly unknown[] = given;
  for (const [index, entry] of list.entries()) {
    const fault = faultOf(part[0], `${field}[${index}]`, entry);
    if (fault !== null) return fault;
  }
  return null;
}

function firstFault(
  fields: Fields,
  given: Readonly<Record<string, unknown>>,
  path: string,
): FormFault | null {
  for (const [declared, part] of Object.entries(fields)) {
    const name = declared.replace(/\?$/, '');
    if (name !== declared && given[name] === undefined) continue;
    const fault = faultOf(part, path + name, given[name]);
    if (fault !== null) return fault;
  }
  return null;
}

/**
 * A check of the form of requests, which may come from scripts and files: names and ranges are checked where they are used.
 * @param form every field of the request, in the order in which they are looked at
 * @returns `check` of a task
 */
export function needs<R extends { readonly task: string }>(
  form: FormOf<R>,
): (request: object) => RefusalReason | null {
  return (request) => {
    const { task, ...fields } = request as Readonly<Record<string, unknown>>;
    const fault = firstFault(form, fields, '');
    return fault && { code: 'missing-field', task: String(task), ...fault, given: shownValue(fault.given) };
  };
}
