import * as v from 'valibot';
import { polylineSchema } from './boundSchema.ts';
import { checkDataFile, type DataFile, lengthFault } from './dataFile.ts';
import type { FieldFault } from './fieldFault.ts';
import { confidenceLevel, count, countColumn, notNegative, notNegativeColumn, text } from './fields.ts';
import { modelId } from './modelField.ts';

/**
 * A curve that somebody brought along, or that is exported: couplings over mass in a named convention, or limits on B at
 * one lifetime.
 */
export const curveSchema = v.object({
  kind: v.literal('curve'),
  id: text,
  name: text,
  quantity: v.picklist(['coupling', 'branching-ratio']),
  /** Of a coupling. */
  model: v.nullable(modelId),
  convention: v.nullable(text),
  /** Of a limit on B: proper lifetime in s, `inf` for an X that escapes. */
  lifetimeS: v.nullable(v.union([notNegative, v.literal('inf')])),
  confidenceLevel: v.nullable(confidenceLevel),
  shape: v.picklist(['lower-edge', 'upper-edge', 'closed-region']),
  curveType: v.picklist(['excluded', 'projection']),
  /** Present where it is of a search of somebody's own, not of an experiment's. */
  searchKind: v.exactOptional(v.literal('own')),
  /** Publication or address, empty where there is none. */
  reference: v.string(),
  note: v.string(),
  /** Address of the view that it was saved from. */
  link: v.exactOptional(v.string()),
  /** Pieces of the curve; `coupling` holds the limit on B where that is the quantity. */
  stretches: v.pipe(v.array(polylineSchema), v.minLength(1)),
  /**
   * Of closed regions: what encloses each, sides that are no limit included, and which stretches are its edges, counted from
   * 0. Where it is absent each stretch encloses a region of its own.
   */
  regions: v.optional(
    v.pipe(
      v.array(v.object({ stretches: v.pipe(v.array(count), v.minLength(1)), outline: polylineSchema })),
      v.minLength(1),
    ),
  ),
  /** Of a curve from toys: their seed, and for each point of each stretch its standard deviation and how many toys it rests on. */
  monteCarlo: v.optional(
    v.object({
      seed: count,
      stretches: v.array(v.object({ error: notNegativeColumn, toys: countColumn })),
    }),
  ),
});

export type Curve = v.InferOutput<typeof curveSchema>;

/**
 * Checks a curve, from what JSON.parse gave: shape and types, columns of equal length, a model for a coupling.
 * @param file name of the file
 */
export function checkCurve(content: unknown, file: string): DataFile<Curve> {
  return checkDataFile(curveSchema, firstFault, content, file);
}

const notAtMost = (path: string, value: number, end: number): FieldFault => ({
  path,
  code: 'unexpected',
  expected: { code: 'at-most', end },
  received: { code: 'value', text: String(value) },
});

function firstFault({
  quantity,
  model,
  convention,
  lifetimeS,
  stretches,
  regions = [],
  monteCarlo,
}: Curve): FieldFault | null {
  if (quantity === 'coupling' && (model === null || convention === null)) {
    return { path: model === null ? 'model' : 'convention', code: 'needed-for', quantity };
  }
  if (quantity === 'branching-ratio' && lifetimeS === null) {
    return { path: 'lifetimeS', code: 'needed-for', quantity };
  }
  for (const [index, { massMeV, coupling }] of stretches.entries()) {
    const fault = lengthFault(`stretches.${index}.coupling`, coupling, massMeV.length);
    if (fault !== null) return fault;
  }
  for (const [index, { stretches: edges, outline }] of regions.entries()) {
    const path = `regions.${index}`;
    const fault = lengthFault(`${path}.outline.coupling`, outline.coupling, outline.massMeV.length);
    if (fault !== null) return fault;
    const other = edges.findIndex((edge) => edge >= stretches.length);
    if (other >= 0) return notAtMost(`${path}.stretches.${other}`, edges[other], stretches.length - 1);
  }
  if (monteCarlo === undefined) return null;
  for (const [index, { massMeV }] of stretches.entries()) {
    const path = `monteCarlo.stretches.${index}`;
    const { error, toys } = monteCarlo.stretches[index] ?? { error: [], toys: [] };
    const fault =
      lengthFault(`${path}.error`, error, massMeV.length) ??
      lengthFault(`${path}.toys`, toys, massMeV.length);
    if (fault !== null) return fault;
  }
  return null;
}
