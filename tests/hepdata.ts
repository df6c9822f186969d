import * as v from 'valibot';

// Rules of HEPData's schemas 1.1.1, https://hepdata.net/submission/schemas/1.1.1/.
const textOrNumber = v.union([v.string(), v.number()]);
const header = v.strictObject({ name: v.string(), units: v.optional(v.string()) });
/** A table. */
export const hepdataTableSchema = v.strictObject({
  independent_variables: v.array(
    v.strictObject({
      header,
      values: v.array(
        v.union([
          v.strictObject({ value: textOrNumber }),
          v.strictObject({ value: v.optional(v.number()), low: v.number(), high: v.number() }),
        ]),
      ),
    }),
  ),
  dependent_variables: v.array(
    v.strictObject({
      header,
      qualifiers: v.optional(
        v.array(v.strictObject({ name: v.string(), value: textOrNumber, units: v.optional(v.string()) })),
      ),
      values: v.array(
        v.strictObject({
          value: textOrNumber,
          errors: v.optional(
            v.array(
              v.union([
                v.strictObject({ symerror: textOrNumber, label: v.optional(v.string()) }),
                v.strictObject({
                  asymerror: v.strictObject({ minus: textOrNumber, plus: textOrNumber }),
                  label: v.optional(v.string()),
                }),
              ]),
            ),
          ),
        }),
      ),
    }),
  ),
});
/** What submission.yaml says of a table. */
export const hepdataEntrySchema = v.strictObject({
  name: v.pipe(v.string(), v.maxLength(64)),
  location: v.optional(v.pipe(v.string(), v.maxLength(256))),
  description: v.string(),
  keywords: v.array(
    v.strictObject({
      name: v.picklist(['cmenergies', 'observables', 'reactions', 'phrases']),
      values: v.array(v.union([v.pipe(v.string(), v.maxLength(128)), v.number()])),
    }),
  ),
  data_file: v.string(),
});
