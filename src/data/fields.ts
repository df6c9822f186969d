import * as v from 'valibot';
import { checks } from './fieldFault.ts';

/** A finite number. */
export const finite = v.pipe(v.number(), v.finite());
/** A finite number above 0. */
export const positive = v.pipe(finite, v.gtValue(0));
/** A finite number of at least 0. */
export const notNegative = v.pipe(finite, v.minValue(0));
/** A whole number of events of at least 0. */
export const count = v.pipe(v.number(), v.integer(), v.minValue(0));
/** Text that says something. */
export const text = v.pipe(v.string(), v.nonEmpty());
/** What a file is cited by: the key of its publication in references.bib, and the keys of others that it rests on. */
export const citationFields = { citation: text, alsoCited: v.optional(v.array(text)) };
/** A confidence level as a fraction. */
export const confidenceLevel = v.pipe(finite, v.gtValue(0), v.ltValue(1));

/** Any column of numbers, looked through before. */
const trusted = v.custom<number[]>(() => true);

/**
 * A column of numbers. Files hold thousands of them, nearly always sound, so they are looked through in one pass; only a
 * column with a bad number goes through the schema of its elements, which names the first one.
 * @param element schema of one number
 * @param isSound the same as a plain test
 */
function columnOf(element: v.GenericSchema<number>, isSound: (value: number) => boolean) {
  const careful = v.array(element);
  return v.lazy((input): v.GenericSchema<number[]> => (isColumn(input, isSound) ? trusted : careful));
}

function isColumn(input: unknown, isSound: (value: number) => boolean): boolean {
  if (!Array.isArray(input)) return false;
  const values: readonly unknown[] = input;
  for (let i = 0; i < values.length; i++) {
    const value = values[i];
    if (!(typeof value === 'number' && value < Infinity && isSound(value))) return false;
  }
  return true;
}

/** Finite numbers. */
export const finiteColumn = columnOf(finite, (value) => value > -Infinity);
/** Finite numbers above 0. */
export const positiveColumn = columnOf(positive, (value) => value > 0);
/** Finite numbers of at least 0. */
export const notNegativeColumn = columnOf(notNegative, (value) => value >= 0);
/** Whole numbers of events of at least 0. */
export const countColumn = columnOf(count, (value) => value >= 0 && Number.isInteger(value));

/** Numbers that ascend strictly, at least two. */
export const ascending = v.pipe(
  finiteColumn,
  v.minLength(2),
  v.check(
    (values) => values.every((value, index) => index === 0 || value > values[index - 1]),
    checks.ascending,
  ),
);

/** A lower and an upper end. */
export const range = v.pipe(
  v.strictTuple([finite, finite]),
  v.check(([low, high]) => high > low, checks.endsInOrder),
);

/** Stretches of mass in MeV. */
export const massRanges = v.pipe(v.array(range), v.minLength(1));

/** For reconstructed files: the script and the values of its parameters. */
export const reconstruction = v.object({
  script: text,
  parameters: v.record(v.string(), finite),
  note: text,
});
