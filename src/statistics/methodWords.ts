import { type LimitStatistic, type MethodId, methodNames } from './methods.ts';

/** What a method is called on screen, and what it does. */
export interface MethodDescription {
  readonly name: string;
  readonly sentence: string;
}

/** Descriptions of all methods, to show where one is chosen. */
export const methodDescriptions: Readonly<Record<MethodId, MethodDescription>> = {
  exact: {
    name: methodNames.exact,
    sentence:
      'CLs from the Poisson probabilities of the count, with the background taken as exactly known. Expected bands let the count vary around it.',
  },
  'hybrid-lognormal-kappa': {
    name: methodNames['hybrid-lognormal-kappa'],
    sentence:
      'CLs of the count with its probabilities averaged over a log-normal background of median b and one standard deviation at b + σ_b. Expected bands let the count vary as this average does.',
  },
  'hybrid-lognormal-mean': {
    name: methodNames['hybrid-lognormal-mean'],
    sentence:
      'CLs of the count with its probabilities averaged over a log-normal background of mean b and standard deviation σ_b. Expected bands let the count vary as this average does.',
  },
  'hybrid-gamma': {
    name: methodNames['hybrid-gamma'],
    sentence:
      'CLs of the count with its probabilities averaged over a gamma-distributed background of mean b and standard deviation σ_b. Expected bands let the count vary as this average does.',
  },
  'asymptotic-qtilde-poisson': {
    name: methodNames['asymptotic-qtilde-poisson'],
    sentence:
      'CLs from the large-sample formulae for the profile likelihood, with the background constrained by an auxiliary Poisson count; they hold for many events only. Expected bands let both counts vary.',
  },
  'asymptotic-qtilde-lognormal': {
    name: methodNames['asymptotic-qtilde-lognormal'],
    sentence:
      'CLs from the large-sample formulae for the profile likelihood, with a log-normal constraint on the background; they hold for many events only. Expected bands let the count and the measurement of the background vary.',
  },
  'frequentist-qtilde-poisson': {
    name: methodNames['frequentist-qtilde-poisson'],
    sentence:
      'CLs of the profile likelihood with the background constrained by an auxiliary Poisson count, its probabilities summed exactly over all outcomes of both counts. Expected bands let both counts vary.',
  },
  toys: {
    name: methodNames.toys,
    sentence:
      'CLs of the profile likelihood with the background constrained by an auxiliary Poisson count, its probabilities estimated from seeded pseudo-experiments; it carries a Monte-Carlo error of about one per cent. Expected bands let both counts vary.',
  },
};

/** A method as it is called and explained for a statistic: its words speak of CLs unless told otherwise. */
export function describeMethod(method: MethodId, statistic: LimitStatistic = 'cls'): MethodDescription {
  const { name, sentence } = methodDescriptions[method];
  const said = (words: string) => (statistic === 'cls' ? words : words.replaceAll('CLs', 'CLs+b'));
  return { name: said(name), sentence: said(sentence) };
}
