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

/** A method as it is called and explained for a statistic: its words speak of CLs unless told otherwise. */
export function describeMethod(method: MethodId, statistic: LimitStatistic = 'cls'): MethodDescription {
  const { name, sentence } = methodDescriptions[method];
  const said = (words: string) => (statistic === 'cls' ? words : words.replaceAll('CLs', 'CLs+b'));
  return { name: said(name), sentence: said(sentence) };
}

/** Number of curves of a scan: observed and five expected quantiles. */
export const quantileNames = ['m2', 'm1', 'median', 'p1', 'p2'] as const;
/** Expected −2σ, −1σ, median, +1σ, +2σ of the background-only outcome. */
export type QuantileName = (typeof quantileNames)[number];

/** What a method is called on screen, and what it does. */
export interface MethodDescription {
  readonly name: string;
  readonly sentence: string;
}

/** Descriptions of all methods, to show where one is chosen. */
export const methodDescriptions: Readonly<Record<MethodId, MethodDescription>> = {
  exact: {
    name: 'CLs, known background',
    sentence:
      'CLs from the Poisson probabilities of the count, with the background taken as exactly known. Expected bands let the count vary around it.',
  },
  'hybrid-lognormal-kappa': {
    name: 'Hybrid CLs, log-normal background (median b)',
    sentence:
      'CLs of the count with its probabilities averaged over a log-normal background of median b and one standard deviation at b + σ_b. Expected bands let the count vary as this average does.',
  },
  'hybrid-lognormal-mean': {
    name: 'Hybrid CLs, log-normal background (mean b)',
    sentence:
      'CLs of the count with its probabilities averaged over a log-normal background of mean b and standard deviation σ_b. Expected bands let the count vary as this average does.',
  },
  'hybrid-gamma': {
    name: 'Hybrid CLs, gamma background',
    sentence:
      'CLs of the count with its probabilities averaged over a gamma-distributed background of mean b and standard deviation σ_b. Expected bands let the count vary as this average does.',
  },
  'asymptotic-qtilde-poisson': {
    name: 'Asymptotic CLs, Poisson constraint',
    sentence:
      'CLs from the large-sample formulae for the profile likelihood, with the background constrained by an auxiliary Poisson count; they hold for many events only. Expected bands let both counts vary.',
  },
  'asymptotic-qtilde-lognormal': {
    name: 'Asymptotic CLs, log-normal constraint',
    sentence:
      'CLs from the large-sample formulae for the profile likelihood, with a log-normal constraint on the background; they hold for many events only. Expected bands let the count and the measurement of the background vary.',
  },
  'frequentist-qtilde-poisson': {
    name: 'Frequentist CLs, Poisson constraint',
    sentence:
      'CLs of the profile likelihood with the background constrained by an auxiliary Poisson count, its probabilities summed exactly over all outcomes of both counts. Expected bands let both counts vary.',
  },
  toys: {
    name: 'Frequentist CLs, by toys',
    sentence:
      'CLs of the profile likelihood with the background constrained by an auxiliary Poisson count, its probabilities estimated from seeded pseudo-experiments; it carries a Monte-Carlo error of about one per cent. Expected bands let both counts vary.',
  },
};
