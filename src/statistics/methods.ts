/** Names of the limit definitions offered, as in links, files and on the command line. */
export const methodIds = [
  'exact',
  'hybrid-lognormal-kappa',
  'hybrid-lognormal-mean',
  'hybrid-gamma',
  'asymptotic-qtilde-poisson',
  'asymptotic-qtilde-lognormal',
  'frequentist-qtilde-poisson',
  'toys',
] as const;
export type MethodId = (typeof methodIds)[number];

/** Methods whose test statistic is the count. */
export const countStatisticIds = [
  'exact',
  'hybrid-lognormal-kappa',
  'hybrid-lognormal-mean',
  'hybrid-gamma',
] as const satisfies readonly MethodId[];
export type CountStatisticId = (typeof countStatisticIds)[number];

/** Whether searches can be combined by a method: by those whose test statistic is the count. */
export function isCombinable(method: string): method is CountStatisticId {
  return (countStatisticIds as readonly string[]).includes(method);
}

/** What falls to 1 − CL at a limit: CLs = CLs+b/CLb, or CLs+b itself. */
export const limitStatistics = ['cls', 'clsb'] as const;
export type LimitStatistic = (typeof limitStatistics)[number];

/** Number of curves of a scan: observed and five expected quantiles. */
export const quantileNames = ['m2', 'm1', 'median', 'p1', 'p2'] as const;
/** Expected −2σ, −1σ, median, +1σ, +2σ of the background-only outcome. */
export type QuantileName = (typeof quantileNames)[number];

/** What each method is called on screen, for CLs. */
export const methodNames: Readonly<Record<MethodId, string>> = {
  exact: 'CLs, known background',
  'hybrid-lognormal-kappa': 'Hybrid CLs, log-normal background (median b)',
  'hybrid-lognormal-mean': 'Hybrid CLs, log-normal background (mean b)',
  'hybrid-gamma': 'Hybrid CLs, gamma background',
  'asymptotic-qtilde-poisson': 'Asymptotic CLs, Poisson constraint',
  'asymptotic-qtilde-lognormal': 'Asymptotic CLs, log-normal constraint',
  'frequentist-qtilde-poisson': 'Frequentist CLs, Poisson constraint',
  toys: 'Frequentist CLs, by toys',
};
