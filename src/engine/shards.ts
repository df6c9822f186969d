import type { Search } from '../searches/search.ts';
import { Refusal } from './refusal.ts';
import type { EngineRequest } from './request.ts';

/** Which part of a request: K of N, counted from 1. */
export type Shard = readonly [part: number, of: number];

/** A value as it comes out of a JSON file. */
export type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };

/** The K-th of N consecutive pieces of a list, as equal as they can be. */
function piece<T>(list: readonly T[], [part, of]: Shard): T[] {
  const edge = (k: number) => Math.floor((k * list.length) / of);
  return list.slice(edge(part - 1), edge(part));
}

/**
 * The requests whose answers together are one shard of a request: limits are cut into stretches of mass, exclusions into
 * searches, tables of a model into masses.
 * @param searches searches of the engine, whose hypotheses are the masses of limits where none are asked for
 * @throws Refusal for a request that is one piece
 */
export function shardOf(
  request: EngineRequest,
  shard: Shard,
  searches: readonly Search[],
): readonly EngineRequest[] {
  if (shard[1] === 1) return [request];
  switch (request.task) {
    case 'limits':
      return request.searches.map((id) => {
        const own = searches.find((search) => search.id === id)?.hypothesesMeV ?? [];
        const massesMeV = piece(request.massesMeV ?? Array.from(own), shard);
        return { ...request, searches: [id], massesMeV };
      });
    case 'exclusion':
      if (request.union === true) {
        throw new Refusal(
          'A union needs all searches at once; leave it out of a request that is cut into shards.',
        );
      }
      return [{ ...request, searches: piece(request.searches, shard) }];
    case 'model':
      return [{ ...request, massesMeV: piece(request.massesMeV, shard) }];
    default:
      throw new Refusal(
        `The task "${request.task}" is one piece; limits, exclusion and model can be cut into shards.`,
      );
  }
}

const isObject = (value: Json): value is { readonly [key: string]: Json } =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const isList = (value: Json): value is readonly Json[] => Array.isArray(value);

/** What stands once in an answer however it is cut. */
const constant = new Set(['massRangesMeV', 'modelCurves', 'union']);

/** Lists of numbers one after the other, within objects too; everything else as the first has it. */
function concatenated(first: Json, second: Json): Json {
  if (isList(first) && isList(second)) return [...first, ...second];
  if (!isObject(first) || !isObject(second)) return first;
  return Object.fromEntries(
    Object.entries(first).map(([key, value]) => [
      key,
      constant.has(key) || !(key in second) ? value : concatenated(value, second[key]),
    ]),
  );
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
