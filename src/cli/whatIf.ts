import type { SearchSummary } from '../engine/answer.ts';
import { written } from '../engine/refusal.ts';
import type { WhatIf } from '../engine/request.ts';
import { numberOption, type Options } from './options.ts';
import { UsageError } from './usage.ts';

/**
 * Reads `--what-if MASS:N`, or `SEARCH:MASS:N` where several searches are asked; the engine checks mass and number.
 * @param searches identifiers of the searches asked
 * @returns nothing, or one field to be spread into a request
 * @throws UsageError on other words, or where it is not clear which search is meant
 */
export function whatIfOption(options: Options, searches: readonly string[]): { readonly whatIf?: WhatIf } {
  const value = options['what-if'];
  if (value === undefined) return {};
  const words = value.split(':');
  const [mass, count] = words.slice(-2);
  if (words.length < 2 || words.length > 3) {
    throw new UsageError(`--what-if is "${value}"; it must be MASS:N or SEARCH:MASS:N, as 196:3.`);
  }
  const named = words.length === 3 ? words[0] : undefined;
  if (named === undefined && searches.length !== 1) {
    throw new UsageError(
      `--what-if is "${value}"; with several searches it must name its own, as na62-pinunu-2016-2022:${value}.`,
    );
  }
  const search = named ?? searches[0];
  if (!searches.includes(search)) {
    throw new UsageError(`--what-if names "${search}", which is not among the searches asked.`);
  }
  const number = (text: string) => numberOption('what-if', text);
  return { whatIf: { search, massMeV: number(mass), count: number(count) } };
}

/**
 * What a reader of numbers with supposed events must know, one sentence; empty where there are none.
 * @param searches of an answer
 */
export function projectionNotes(searches: readonly SearchSummary[]): readonly string[] {
  return searches.flatMap(({ search, supposed }) =>
    supposed === undefined
      ? []
      : [
          `Projection: ${supposed.count} events at ${written(supposed.hypothesisMeV)} MeV are supposed in ${search}, in place of those in the window there.`,
        ],
  );
}
