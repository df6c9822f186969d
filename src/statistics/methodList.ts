import type { BackgroundBelief } from './bayesian.ts';

/** What is known of a limit definition before its code is loaded. */
export interface MethodEntry {
  /** As in links, files and on the command line. */
  readonly id: string;
  /** Test statistic: the count itself, whose limits can be combined, or a profile likelihood. */
  readonly statistic: 'count' | 'profile';
  /** Whether it uses the large-sample formulae, which are off for few events. */
  readonly largeSample?: true;
  /** Whether it runs over all outcomes: too slow for a spectrum, and for fine curves. */
  readonly slow?: true;
  /** Prior of the background that goes with it, unless the log-normal of median b. */
  readonly belief?: BackgroundBelief;
}

/** All definitions of a limit, in the order in which they are offered. */
export const methodList = [
  { id: 'exact', statistic: 'count', belief: 'known' },
  { id: 'hybrid-lognormal-kappa', statistic: 'count' },
  { id: 'hybrid-lognormal-mean', statistic: 'count', belief: 'lognormal-mean' },
  { id: 'hybrid-gamma', statistic: 'count', belief: 'gamma' },
  { id: 'asymptotic-qtilde-poisson', statistic: 'profile', largeSample: true },
  { id: 'asymptotic-qtilde-lognormal', statistic: 'profile', largeSample: true },
  { id: 'frequentist-qtilde-poisson', statistic: 'profile', slow: true },
  { id: 'toys', statistic: 'profile', slow: true },
] as const satisfies readonly MethodEntry[];
