import { shortName } from '../words/quoted.ts';
import { field, list, numberIn, textOf } from './unknownValues.ts';

/** Columns of one curve, and the rows before which another stretch of it begins. */
export interface CurveColumns {
  /** Names of what the curve is in, as the file has them, outermost first; empty where it has none. */
  readonly names: readonly string[];
  /** What else the file says around it, name and text. */
  readonly said: readonly (readonly [string, string])[];
  readonly headings: readonly string[];
  /** Cells as the file has them. */
  readonly columns: readonly (readonly unknown[])[];
  readonly breaks: readonly number[];
}

/** Lists and objects within one another that are followed. */
const deepest = 8;

const namingKeys = ['name', 'label', 'title', 'id', 'legend'];

/** Keys that only say that points follow. */
const plainKeys = new Set([
  'points',
  'data',
  'coordinates',
  'curve',
  'curves',
  'values',
  'xy',
  'polyline',
  'datasets',
]);

const isScalar = (value: unknown): boolean =>
  value === null || typeof value === 'number' || typeof value === 'string';

const isObject = (value: unknown): value is object =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Whether a value is a point: a list of numbers that may lack some. */
const isPoint = (value: unknown): value is readonly unknown[] =>
  Array.isArray(value) && value.length > 1 && value.every(isScalar) && !Number.isNaN(numberIn(value[0]));

/** What parts the stretches of a curve: nothing, or a point without numbers. */
const isGap = (value: unknown): boolean =>
  value === null ||
  (Array.isArray(value) && value.every((each) => isScalar(each) && Number.isNaN(numberIn(each))));

type Points = Pick<CurveColumns, 'headings' | 'columns' | 'breaks'>;

/** Points in one or several stretches; null where there are none, or something else is among them. */
function pointsIn(value: readonly unknown[]): Points | null {
  const [first] = value;
  const isHeading =
    Array.isArray(first) &&
    first.length > 1 &&
    first.every((each) => typeof each === 'string' && Number.isNaN(numberIn(each)));
  const rest = isHeading ? value.slice(1) : value;
  const stretches = rest.every((each) => isGap(each) || isPoint(each))
    ? [rest]
    : rest.every((each) => Array.isArray(each) && each.every((inner) => isGap(inner) || isPoint(inner)))
      ? (rest as readonly (readonly unknown[])[])
      : null;
  if (stretches === null) return null;
  const rows: (readonly unknown[])[] = [];
  const breaks: number[] = [];
  let isBroken = false;
  for (const stretch of stretches) {
    isBroken = rows.length > 0;
    for (const point of stretch) {
      if (!isPoint(point)) isBroken = rows.length > 0;
      else {
        if (isBroken) breaks.push(rows.length);
        isBroken = false;
        rows.push(point);
      }
    }
  }
  if (rows.length === 0) return null;
  const width = rows[0].length;
  if (!rows.every(({ length }) => length === width)) return null;
  // Two long rows are columns: of masses, and of values.
  const isTurned = !isHeading && stretches.length === 1 && rows.length < 4 && width > 3 && rows.length > 1;
  const columns = isTurned ? rows : Array.from({ length: width }, (_, k) => rows.map((row) => row[k]));
  const headings = isHeading && first.length === columns.length ? first.map(textOf) : [];
  return { headings, columns, breaks: isTurned ? [] : breaks };
}

/** Cells of a column of numbers: a list, or an object whose keys count. */
function columnIn(value: unknown): readonly unknown[] | null {
  const entries = isObject(value)
    ? Object.entries(value).every(([key], k) => key === String(k))
      ? Object.values(value)
      : []
    : list(value);
  if (entries.length === 0 || !entries.every(isScalar)) return null;
  return entries.map(numberIn).every(Number.isNaN) ? null : entries;
}

/** Keys that stand for no quantity. */
const axes = new Set(['x', 'y']);

/** Columns under their names: `{x: […], y: […]}`; null where there are fewer than two of one length. */
function columnsIn(value: object): Points | null {
  const { columns: names, data } = value as { readonly columns?: unknown; readonly data?: unknown };
  if (list(names).length > 1 && list(names).every((name) => typeof name === 'string')) {
    const points = pointsIn([names, ...list(data)]);
    if (points !== null && points.headings.length > 0) return points;
  }
  const found = Object.entries(value).flatMap(([key, entry]) => {
    const column = columnIn(entry);
    return column === null ? [] : [{ key, column }];
  });
  if (found.length < 2 || !found.every(({ column }) => column.length === found[0].column.length)) return null;
  // A list of two lists of one length may be two points as well.
  const isPlain = found.every(({ key }) => axes.has(key));
  const ordered = isPlain ? [...found].sort((a, b) => a.key.localeCompare(b.key)) : found;
  return {
    headings: isPlain ? [] : ordered.map(({ key }) => key),
    columns: ordered.map(({ column }) => column),
    breaks: [],
  };
}

/** Flat records, one per row. */
function recordsIn(value: readonly unknown[]): Points | null {
  const [first] = value;
  if (!isObject(first) || !value.every(isObject)) return null;
  const keys = Object.keys(first).filter((key) => !Number.isNaN(numberIn(field(first, key))));
  if (keys.length < 2 || Object.values(first).some((each) => typeof each === 'object' && each !== null))
    return null;
  const isPlain = keys.every((key) => axes.has(key));
  const ordered = isPlain ? [...keys].sort() : keys;
  return {
    headings: isPlain ? [] : ordered,
    columns: ordered.map((key) => value.map((row) => field(row, key))),
    breaks: [],
  };
}

interface Around {
  readonly names: readonly string[];
  readonly said: readonly (readonly [string, string])[];
  readonly depth: number;
}

function* curvesWithin(value: unknown, around: Around): Generator<CurveColumns> {
  const { names, said, depth } = around;
  if (depth > deepest || typeof value !== 'object' || value === null) return;
  const inner = { names, said, depth: depth + 1 };
  if (Array.isArray(value)) {
    const points = pointsIn(value) ?? (depth > 0 ? recordsIn(value) : null);
    if (points !== null) yield { names, said, ...points };
    else for (const each of value) yield* curvesWithin(each, inner);
    return;
  }
  const texts = Object.entries(value).filter(
    (entry): entry is [string, string] => typeof entry[1] === 'string',
  );
  const name = namingKeys.map((key) => textOf(field(value, key))).find((text) => text !== '');
  const here = {
    ...inner,
    names: name === undefined ? names : [...names, name],
    said: [...said, ...texts.filter(([key]) => !namingKeys.includes(key))],
  };
  const columns = columnsIn(value);
  if (columns !== null) {
    yield { names: here.names, said: here.said, ...columns };
    return;
  }
  for (const [key, each] of Object.entries(value))
    yield* curvesWithin(
      each,
      plainKeys.has(key.toLowerCase()) ? here : { ...here, names: [...here.names, key] },
    );
}

/**
 * Curves in parsed JSON, whatever holds them: lists of points `[[x, y], …]`, columns `{x: […], y: […]}`, and lists or objects
 * of them under their names. A null among points, or a list of lists of points, parts one curve into stretches.
 * @param content what JSON.parse gave
 */
export function* curvesIn(content: unknown): Generator<CurveColumns> {
  yield* curvesWithin(content, { names: [], said: [], depth: 0 });
}

/** A name for a curve, from the innermost names that are around it. */
export const nameOfCurve = ({ names }: CurveColumns, otherwise: string): string =>
  shortName(names.slice(-2).join(' ')) || otherwise;
