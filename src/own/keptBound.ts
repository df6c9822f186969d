import * as v from 'valibot';
import { checkCurve } from '../data/curveSchema.ts';
import type { DataFile } from '../data/dataFile.ts';
import { confidenceLevel, count, finite, text } from '../data/fields.ts';
import { modelId } from '../data/modelField.ts';
import { checkBound } from '../data/loadBound.ts';
import { checkLimitTable } from '../data/loadLimitTable.ts';
import { valuePowers } from '../import/couplingForm.ts';
import { mostColumns, mostRows } from '../import/importedTable.ts';
import { type LifetimeUnit, lifetimeUnitsS, type MassUnit, massUnitsMeV } from '../import/units.ts';
import { type OwnBound, ownStyles } from './ownBound.ts';

/** A part that has a check of its own. */
const checkedBy = <T>(check: (content: unknown, file: string) => DataFile<T>) =>
  v.pipe(
    v.unknown(),
    v.rawTransform(({ dataset, addIssue, NEVER }): T => {
      const result = check(dataset.value, '');
      if (result.ok) return result.content;
      addIssue({ message: result.reason.code });
      return NEVER;
    }),
  );

const contour = v.pipe(
  checkedBy(checkBound),
  v.rawTransform(({ dataset, addIssue, NEVER }) => {
    if (dataset.value.status === 'available') return dataset.value;
    addIssue({ message: 'not available' });
    return NEVER;
  }),
);
const limits = checkedBy(checkLimitTable);

const numbers = v.pipe(
  v.instance(Float64Array),
  v.check(({ length }) => length <= mostRows),
);

/** Remarks are asides: those of another kind are left out. */
const remarks = v.fallback(
  v.array(
    v.object({
      line: count,
      kind: v.literal('percent'),
      code: v.literal('percent-sign'),
      column: count,
      cell: v.string(),
    }),
  ),
  [],
);

const packedTable = v.object({
  format: v.string(),
  file: v.string(),
  name: v.string(),
  description: v.string(),
  columns: v.pipe(
    v.array(
      v.object({
        name: v.string(),
        unit: v.string(),
        values: numbers,
        qualifiers: v.array(v.strictTuple([v.string(), v.string()])),
      }),
    ),
    v.maxLength(mostColumns),
  ),
  lines: v.instance(Int32Array),
  /** Absent of what earlier versions kept. */
  breaks: v.optional(v.array(count), []),
  remarks,
});

const scale = v.nullable(v.picklist(['linear', 'log10', 'ln']));

const answers = v.object({
  massColumn: count,
  valueColumn: count,
  otherEdge: v.optional(v.nullable(v.object({ massColumn: count, valueColumn: count })), null),
  lifetimeColumn: v.nullable(count),
  lifetimeUnit: v.picklist(Object.keys(lifetimeUnitsS) as LifetimeUnit[]),
  massUnit: v.picklist(Object.keys(massUnitsMeV) as MassUnit[]),
  // Earlier versions kept tables that were written in these.
  massScale: v.optional(scale, 'linear'),
  valueScale: v.optional(scale, 'linear'),
  valuePower: v.optional(v.picklist(valuePowers), 1),
  valueUnit: v.optional(v.string(), ''),
  quantity: v.nullable(v.picklist(['coupling', 'branching-ratio'])),
  model: v.nullable(modelId),
  convention: v.nullable(v.string()),
  lifetimeS: v.nullable(v.pipe(v.number(), v.minValue(0))),
  confidenceLevel: v.nullable(confidenceLevel),
  shape: v.picklist(['lower-edge', 'upper-edge', 'closed-region']),
  curveType: v.picklist(['excluded', 'projection']),
  name: v.string(),
  reference: v.string(),
  signature: v.picklist(['invisible', 'mumu', 'gammagamma', 'ee']),
});

const tableSource = v.pipe(
  v.object({ kind: v.literal('table'), table: packedTable, answers }),
  v.check(({ table, answers: { massColumn, valueColumn, otherEdge, lifetimeColumn } }) =>
    [massColumn, valueColumn, lifetimeColumn ?? 0, ...Object.values(otherEdge ?? {})].every(
      (column) => column < table.columns.length,
    ),
  ),
  v.check(({ table: { columns, lines } }) => columns.every(({ values }) => values.length === lines.length)),
);

const received = v.union([
  v.object({ code: v.picklist(['nothing', 'list', 'object']) }),
  v.object({ code: v.picklist(['value', 'text']), text: v.string() }),
]);
const expected = v.union([
  v.object({
    code: v.picklist(['number', 'finite', 'whole', 'text', 'not-empty', 'list', 'object', 'truth']),
  }),
  v.object({ code: v.picklist(['above', 'below', 'at-least', 'at-most']), end: v.number() }),
  v.object({ code: v.literal('entries'), fewest: v.number() }),
  v.object({ code: v.literal('one-of'), allowed: v.string() }),
  v.object({ code: v.picklist(['ascending', 'ends-in-order', 'no-more', 'other']) }),
]);

/** Why limits are not recast; of reasons that are not known here the plainest. */
const whyNotRecast = v.fallback(
  v.union([
    v.string(),
    v.object({
      file: v.string(),
      code: v.picklist(['no-curve', 'no-level', 'no-escape', 'too-few-lifetimes']),
    }),
    v.object({
      file: v.string(),
      code: v.literal('data-file'),
      reason: v.object({
        file: v.string(),
        path: v.nullable(v.string()),
        code: v.literal('unexpected'),
        expected,
        received,
      }),
    }),
  ]),
  { file: '', code: 'no-curve' },
);

/** What was brought along, as it is kept. */
export const keptSource = v.variant('kind', [
  tableSource,
  v.object({ kind: v.literal('bound'), file: v.string(), bound: contour }),
  v.object({ kind: v.literal('limit-table'), file: v.string(), table: limits }),
]);

/** What a person calls it, and how it looks. */
export const keptLook = { name: v.string(), reference: v.string(), style: v.picklist(ownStyles) };

const keptBoundSchema = v.object({
  version: v.literal(1),
  id: text,
  order: finite,
  mark: v.exactOptional(count),
  ...keptLook,
  source: keptSource,
  drawn: v.variant('kind', [
    v.object({ kind: v.literal('contour'), bound: contour }),
    v.object({ kind: v.literal('recast'), table: limits }),
    v.object({ kind: v.literal('limit'), curve: checkedBy(checkCurve), reason: whyNotRecast }),
  ]),
  pointCount: count,
  drawnPointCount: count,
});

/**
 * What a browser kept of own data, checked to the leaf.
 * @param value as it was kept; anything
 * @param key under which it was kept
 * @returns the bound, or null where it is none of this version
 */
export function keptBound(value: unknown, key: unknown): OwnBound | null {
  const { success, output } = v.safeParse(keptBoundSchema, value);
  return success && output.id === key ? output : null;
}
