import * as v from 'valibot';

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
/** A confidence level as a fraction. */
export const confidenceLevel = v.pipe(finite, v.gtValue(0), v.ltValue(1));

/** Numbers that ascend strictly, at least two. */
export const ascending = v.pipe(
  v.array(finite),
  v.minLength(2, 'at least 2 values'),
  v.check(
    (values) => values.every((value, index) => index === 0 || value > values[index - 1]),
    'strictly ascending values',
  ),
);

/** A lower and an upper end. */
export const range = v.pipe(
  v.strictTuple([finite, finite]),
  v.check(([low, high]) => high > low, 'a lower end below the upper end'),
);

/** Stretches of mass in MeV. */
export const massRanges = v.pipe(v.array(range), v.minLength(1, 'at least one range'));

/** For reconstructed files: the script and the values of its parameters. */
export const reconstruction = v.object({
  script: text,
  parameters: v.record(v.string(), finite),
  note: text,
});
