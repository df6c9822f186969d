import type { SearchSummary } from '../engine/answer.ts';
import { written } from '../engine/refusal.ts';
import type { WhatIf } from '../engine/request.ts';
import { numberIn, optional } from './option.ts';
import { UsageError } from './usageError.ts';

/** Supposed events as they are typed; whose they are may be left open. */
export interface SupposedEvents extends Omit<WhatIf, 'search'> {
  readonly search?: string;
  readonly text: string;
}

/** The option `--what-if MASS:N`, or `SEARCH:MASS:N` where several searches are asked; the engine checks mass and number. */
export const whatIf = optional(
  '[SEARCH:]MASS:N',
  'what would be observed if N events had the missing mass (or lay on the spectrum) at the hypothesis nearest to MASS, in place ' +
    'of those seen in its window; beside --exposure L, with the median of the background elsewhere. Not for searches of which ' +
    'only limits are published',
  (text, name): SupposedEvents => {
    const words = text.split(':');
    if (words.length < 2 || words.length > 3) {
      throw new UsageError(`--${name} is "${text}"; it must be MASS:N or SEARCH:MASS:N, as 196:3.`);
    }
    const [massMeV, count] = words.slice(-2).map((word) => numberIn(word, name));
    return { text, massMeV, count, ...(words.length === 3 ? { search: words[0] } : {}) };
  },
);

/**
 * Supposed events of one of the searches asked.
 * @param supposed value of the option
 * @param searches identifiers of the searches asked
 * @returns nothing, or one field to be spread into a request
 * @throws UsageError where it is not clear which search is meant
 */
export function supposedIn(
  supposed: SupposedEvents | undefined,
  searches: readonly string[],
): { readonly whatIf?: WhatIf } {
  if (supposed === undefined) return {};
  const { text, search: named, massMeV, count } = supposed;
  if (named === undefined && searches.length !== 1) {
    throw new UsageError(
      `--what-if is "${text}"; with several searches it must name its own, as na62-pinunu-2016-2022:${text}.`,
    );
  }
  const search = named ?? searches[0];
  if (!searches.includes(search)) {
    throw new UsageError(`--what-if names "${search}", which is not among the searches asked.`);
  }
  return { whatIf: { search, massMeV, count } };
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
