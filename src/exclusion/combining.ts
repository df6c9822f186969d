import type { LimitScan, Search } from '../searches/search.ts';
import { type ChannelCounts, channelCounts, largestCombinedCount } from '../statistics/combinedChannels.ts';
import type { WindowSet } from '../statistics/combinedLimit.ts';
import type { CountStatisticId } from '../statistics/methods.ts';
import { hypothesisPosition, hypothesisTable } from './limitCurve.ts';

/** A search that brings less than this part of the sensitivity would only break ties between equal counts. */
export const smallestShare = 0.01;

/** Most events, expected or seen, of a window that enters a sum over all outcomes. */
export const mostEvents = largestCombinedCount / 2;

/** A search whose counts may enter a product of likelihoods. */
export interface CountedSearch {
  readonly search: Search;
  /** Windows on both sides of a mass, with their parts; empty where the search does not look or counts too much. */
  readonly around: (massMeV: number) => readonly { readonly part: number; readonly counts: ChannelCounts }[];
}

/**
 * Prepares the windows of a search as they are asked for.
 * @param search a search with counts
 * @param scan its scan; the distributions of the counts are kept as long as the result
 * @param method how backgrounds are distributed
 */
export function countedSearch(search: Search, scan: LimitScan, method: CountStatisticId): CountedSearch {
  const prepared = new Map<number, ChannelCounts | null>();
  const window = (k: number): ChannelCounts | null => {
    const known = prepared.get(k);
    if (known !== undefined) return known;
    const channel = {
      observedCount: scan.observedCount[k],
      background: scan.background[k],
      backgroundUncertainty: scan.backgroundUncertainty[k],
    };
    const isTooLarge = channel.background > mostEvents || channel.observedCount > mostEvents;
    const made = isTooLarge ? null : channelCounts(channel, method);
    prepared.set(k, made);
    return made;
  };
  const table = hypothesisTable(search);
  return {
    search,
    around: (massMeV) => {
      const position = hypothesisPosition(table, massMeV);
      if (Number.isNaN(position)) return [];
      const below = Math.floor(position);
      const above = position - below;
      const sides =
        above === 0 ? [[below, 1]] : [below, below + 1].map((k, i) => [k, i === 0 ? 1 - above : above]);
      const found = sides.flatMap(([k, part]) => {
        const counts = window(k);
        return counts === null ? [] : [{ part, counts }];
      });
      return found.length === sides.length ? found : [];
    },
  };
}

/**
 * All ways to take one window of each search, with the parts that they have at a mass.
 * @param searches at least one, each with windows there
 */
export function windowSets(searches: readonly CountedSearch[], massMeV: number): WindowSet[] {
  return searches.reduce<WindowSet[]>(
    (sets, { around }) =>
      sets.flatMap(({ part, windows }) =>
        around(massMeV).map((window) => ({
          part: part * window.part,
          windows: [...windows, window.counts],
        })),
      ),
    [{ part: 1, windows: [] }],
  );
}

/**
 * The search whose data contain those of another, so that only the larger one is multiplied.
 * @param search identifier of the smaller one
 * @param others searches that speak too
 */
export function containing(search: string, others: readonly Search[]): Search | undefined {
  return others.find((each) => each.contains?.includes(search));
}
