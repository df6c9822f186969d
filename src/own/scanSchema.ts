import * as v from 'valibot';
import { confidenceLevel, count, finite, massRanges, notNegative, positive, text } from '../data/fields.ts';

/** A number as `scan` writes it: JSON has none that are not finite. */
const anyNumber = v.pipe(
  v.union([v.number(), v.null(), v.literal('inf'), v.literal('-inf')]),
  v.transform((value) =>
    value === null ? Number.NaN : value === 'inf' ? Infinity : value === '-inf' ? -Infinity : value,
  ),
);
const numbers = v.pipe(
  v.array(anyNumber),
  v.transform((values) => Float64Array.from(values)),
);
const codes = v.pipe(
  v.array(v.picklist([0, 1, 2, 3])),
  v.transform((values) => Uint8Array.from(values)),
);

const ascends = (values: ArrayLike<number>, strictly: boolean): boolean =>
  Array.from(values).every(
    (value, k) => k === 0 || value > values[k - 1] || (!strictly && value === values[k - 1]),
  );

/** Intervals per mass in compressed columns; whoever walks along them relies on their form. */
const columns = v.pipe(
  v.object({
    massMeV: v.pipe(
      v.array(notNegative),
      v.transform((values) => Float64Array.from(values)),
    ),
    speaks: v.pipe(
      v.array(v.picklist([0, 1])),
      v.transform((values) => Uint8Array.from(values)),
    ),
    offset: v.pipe(
      v.array(count),
      v.transform((values) => Uint32Array.from(values)),
    ),
    logLower: numbers,
    logUpper: numbers,
    lowerCode: codes,
    upperCode: codes,
  }),
  v.check(({ massMeV, speaks, offset, logLower, logUpper, lowerCode, upperCode }) => {
    const intervals = logLower.length;
    return (
      speaks.length === massMeV.length &&
      offset.length === massMeV.length + 1 &&
      [logUpper, lowerCode, upperCode].every(({ length }) => length === intervals) &&
      offset[0] === 0 &&
      offset[massMeV.length] === intervals &&
      ascends(massMeV, true) &&
      ascends(offset, false) &&
      logLower.every((lower, k) => lower < logUpper[k])
    );
  }),
);

const curve = v.object({ curve: v.picklist(['observed', 'm2', 'm1', 'median', 'p1', 'p2']), columns });

const summary = {
  search: text,
  title: text,
  signature: v.picklist(['invisible', 'mumu', 'gammagamma', 'ee']),
  provenanceNote: v.string(),
  citations: v.array(v.string()),
  massRangesMeV: massRanges,
  silence: v.unknown(),
};

const invisibleFraction = v.pipe(finite, v.minValue(0), v.maxValue(1));

/** Fields of a request that say what is asked; all others say what its numbers rest on. */
const asking = ['task', 'model', 'searches', 'curves', 'outlined', 'union', 'massesMeV', 'drawn'];

/** What is drawn or said in words of its own of what every limit rests on. */
const assumptions = {
  confidenceLevel,
  method: text,
  statistic: v.exactOptional(v.picklist(['cls', 'clsb']), 'cls'),
  exposure: positive,
  whatIf: v.exactOptional(v.object({ search: text, massMeV: finite, count })),
};

/** A request with the rest of what its numbers rest on, by the names of the fields. */
const requestWith = <E extends v.ObjectEntries>(entries: E) => {
  const known = { ...assumptions, ...entries };
  return v.pipe(
    v.looseObject(known),
    v.transform((request) => ({
      ...request,
      others: Object.entries(request)
        .filter(([name]) => !(name in known) && !asking.includes(name))
        .map(([name, value]) => [name, typeof value === 'string' ? value : JSON.stringify(value)] as const),
    })),
  );
};

/** An exclusion with its request, as far as it is drawn. */
export const exclusionScan = v.object({
  request: requestWith({ invisibleFraction }),
  answer: v.object({ searches: v.array(v.object({ ...summary, curves: v.array(curve) })) }),
});

/** The same of all searches together. */
export const combinedScan = v.object({
  request: requestWith({ invisibleFraction }),
  answer: v.object({ massRangesMeV: v.array(v.strictTuple([finite, finite])), curves: v.array(curve) }),
});

/** Limits on B at one lifetime with their request, as far as they are drawn. */
export const limitsScan = v.object({
  request: requestWith({
    lifetime: v.object({
      kind: v.literal('fixed'),
      lifetimeS: v.union([positive, v.literal('inf')]),
      invisibleFraction: v.exactOptional(invisibleFraction, 0),
    }),
  }),
  answer: v.object({
    searches: v.array(
      v.object({
        ...summary,
        massMeV: numbers,
        branchingRatioLimit: v.object({ observed: numbers, median: numbers }),
      }),
    ),
  }),
});

/** What is said of the assumptions of a scan. */
export interface ScanAssumptions extends v.InferOutput<v.ObjectSchema<typeof assumptions, undefined>> {
  readonly invisibleFraction: number;
  /** Everything else that its numbers rest on: name of the field and value. */
  readonly others: readonly (readonly [name: string, value: string])[];
}
