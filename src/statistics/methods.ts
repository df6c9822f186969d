import { type MethodEntry, methodList } from './methodList.ts';

type Listed = (typeof methodList)[number];
export type MethodId = Listed['id'];
/** A method whose test statistic is the count. */
export type CountStatisticId = Extract<Listed, { readonly statistic: 'count' }>['id'];

const entries: readonly (MethodEntry & { readonly id: MethodId })[] = methodList;

/** Names of the limit definitions offered, as in links, files and on the command line. */
export const methodIds: readonly MethodId[] = entries.map(({ id }) => id);

/** What the list says of a method; undefined where it has no such name. */
export const methodEntry = (method: string): MethodEntry | undefined =>
  entries.find(({ id }) => id === method);

/** Whether searches can be combined by a method: by those whose test statistic is the count. */
export function isCombinable(method: string): method is CountStatisticId {
  return methodEntry(method)?.statistic === 'count';
}

/** Methods whose test statistic is the count. */
export const countStatisticIds: readonly CountStatisticId[] = methodIds.filter(isCombinable);

/** Whether a method runs over all outcomes, which takes minutes for many windows of hundreds of events. */
export const isSlow = (method: MethodId): boolean => methodEntry(method)?.slow === true;

/** What falls to 1 − CL at a limit: CLs = CLs+b/CLb, or CLs+b itself. */
export const limitStatistics = ['cls', 'clsb'] as const;
export type LimitStatistic = (typeof limitStatistics)[number];

/** Number of curves of a scan: observed and five expected quantiles. */
export const quantileNames = ['m2', 'm1', 'median', 'p1', 'p2'] as const;
/** Expected −2σ, −1σ, median, +1σ, +2σ of the background-only outcome. */
export type QuantileName = (typeof quantileNames)[number];
