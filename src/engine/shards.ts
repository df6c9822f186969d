import { joinRegions } from '../exclusion/regions.ts';
import type { Search } from '../searches/search.ts';

/** Which part of a request: K of N, counted from 1. */
export type Shard = readonly [part: number, of: number];

/** A value as it comes out of a JSON file. */
export type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };

/**
 * The K-th of N consecutive pieces of a list, as equal as they can be.
 * @param list what is cut
 * @param shard K and N
 */
export function piece<T>(list: ArrayLike<T>, [part, of]: Shard): T[] {
  const edge = (k: number) => Math.floor((k * list.length) / of);
  return Array.from(list).slice(edge(part - 1), edge(part));
}

/** Mass hypotheses of a search in MeV; none for one that is not known, which its task refuses. */
export function hypothesesOf(searches: readonly Search[], id: string): ArrayLike<number> {
  return searches.find((search) => search.id === id)?.hypothesesMeV ?? [];
}

const isObject = (value: Json): value is { readonly [key: string]: Json } =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const isList = (value: Json): value is readonly Json[] => Array.isArray(value);

/** What stands once in an answer however it is cut. */
const constant = new Set([
  'silence',
  'massRangesMeV',
  'citations',
  'placedExcess',
  'official',
  'whatIf',
  'modelCurves',
  'union',
]);

/** Lists of numbers one after the other, within objects too; everything else as the first has it. */
function concatenated(first: Json, second: Json): Json {
  if (isList(first) && isList(second)) return [...first, ...second];
  if (!isObject(first) || !isObject(second)) return first;
  const ranges = rangesIn(first);
  return Object.fromEntries(
    Object.entries(first).map(([key, value]) => {
      if (constant.has(key) || !(key in second)) return [key, value];
      if (key === 'curves') return [key, joinedCurves(value, second[key], ranges)];
      return [key, concatenated(value, second[key])];
    }),
  );
}

type Range = readonly [number, number];

const rangesIn = ({ massRangesMeV }: { readonly [key: string]: Json }): readonly Range[] =>
  Array.isArray(massRangesMeV) ? (massRangesMeV as unknown as readonly Range[]) : [];

const numbersIn = (values: Json): number[] =>
  isList(values)
    ? values.map((value) =>
        typeof value === 'string' ? Number(value.replace('inf', 'Infinity')) : Number(value),
      )
    : [];

const columnNames = [
  'massMeV',
  'speaks',
  'offset',
  'logLower',
  'logUpper',
  'lowerCode',
  'upperCode',
] as const;

/** Curves of an exclusion over stretches of mass that follow each other: their columns one after the other, joined anew. */
function joinedCurves(first: Json, second: Json, massRangesMeV: readonly Range[]): Json {
  if (!isList(first) || !isList(second)) return first;
  return first.map((one, k): Json => {
    const other = second[k];
    if (!isObject(one) || !isObject(other) || !isObject(one.columns) || !isObject(other.columns)) return one;
    const [before, after] = [one.columns, other.columns];
    const numbers = columnNames.map((name): [number[], number[]] => [
      numbersIn(before[name]),
      numbersIn(after[name]),
    ]);
    const [massMeV, speaks, , logLower, logUpper, lowerCode, upperCode] = numbers.map((pair) => pair.flat());
    const [, , [offsets, more]] = numbers;
    const known = offsets[offsets.length - 1];
    const columns = {
      massMeV: Float64Array.from(massMeV),
      speaks: Uint8Array.from(speaks),
      offset: Uint32Array.from([...offsets, ...more.slice(1).map((offset) => offset + known)]),
      logLower: Float64Array.from(logLower),
      logUpper: Float64Array.from(logUpper),
      lowerCode: Uint8Array.from(lowerCode),
      upperCode: Uint8Array.from(upperCode),
    };
    const regions = joinRegions(columns, { massRangesMeV });
    return { ...one, columns: plain(columns), regions: plain(regions) };
  });
}

/** A part of an answer as it stands in a JSON file. */
function plain(value: unknown): Json {
  if (ArrayBuffer.isView(value)) return Array.from(value as Float64Array, plain);
  if (Array.isArray(value)) return value.map(plain);
  if (typeof value === 'object' && value !== null)
    return Object.fromEntries(Object.entries(value).map(([key, entry]) => [key, plain(entry)]));
  if (value === Infinity) return 'inf';
  return value === -Infinity ? '-inf' : (value as Json);
}

/** Entries of the same search joined, in the order in which they first come. */
function joinedBySearch(lists: readonly (readonly Json[])[]): readonly Json[] {
  const found = new Map<string, Json>();
  for (const entry of lists.flat()) {
    const name = isObject(entry) && typeof entry.search === 'string' ? entry.search : '';
    const before = found.get(name);
    found.set(name, before === undefined ? entry : concatenated(before, entry));
  }
  return [...found.values()];
}

/**
 * The answers to the shards of a request as one.
 * @param answers in the order of the shards, as JSON
 * @returns what the whole request gives
 */
export function joinAnswers(answers: readonly Json[]): Json {
  return answers.reduce((whole, next) => {
    if (!isObject(whole) || !isObject(next)) return whole;
    if (!isList(whole.searches) || !isList(next.searches)) return concatenated(whole, next);
    return { ...whole, searches: joinedBySearch([whole.searches, next.searches]) };
  });
}
