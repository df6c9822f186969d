import type { LimitStatistic } from '../../statistics/methods.ts';
import { section } from '../section.ts';

/** What a method is called and does, for a statistic. */
export interface Described {
  readonly name: (statistic: LimitStatistic) => string;
  readonly sentence: (statistic: LimitStatistic) => string;
}

const statisticNames: Readonly<Record<LimitStatistic, string>> = { cls: 'CLs', clsb: 'CLs+b' };

/** A name or sentence that differs by the name of the statistic alone. */
const about =
  (words: (statistic: string) => string) =>
  (statistic: LimitStatistic): string =>
    words(statisticNames[statistic]);

const byId: Readonly<Partial<Record<string, Described>>> = {
  exact: {
    name: about((cls) => `${cls}, known background`),
    sentence: about(
      (cls) =>
        `${cls} from the Poisson probabilities of the count, with the background taken as exactly known. Expected bands let the count vary around it.`,
    ),
  },
  'hybrid-lognormal-kappa': {
    name: about((cls) => `Hybrid ${cls}, log-normal background (median b)`),
    sentence: about(
      (cls) =>
        `${cls} of the count with its probabilities averaged over a log-normal background of median b and one standard deviation at b + σ_b. Expected bands let the count vary as this average does.`,
    ),
  },
  'hybrid-lognormal-mean': {
    name: about((cls) => `Hybrid ${cls}, log-normal background (mean b)`),
    sentence: about(
      (cls) =>
        `${cls} of the count with its probabilities averaged over a log-normal background of mean b and standard deviation σ_b. Expected bands let the count vary as this average does.`,
    ),
  },
  'hybrid-gamma': {
    name: about((cls) => `Hybrid ${cls}, gamma background`),
    sentence: about(
      (cls) =>
        `${cls} of the count with its probabilities averaged over a gamma-distributed background of mean b and standard deviation σ_b. Expected bands let the count vary as this average does.`,
    ),
  },
  'asymptotic-qtilde-poisson': {
    name: about((cls) => `Asymptotic ${cls}, Poisson constraint`),
    sentence: about(
      (cls) =>
        `${cls} from the large-sample formulae for the profile likelihood, with the background constrained by an auxiliary Poisson count; they hold for many events only. Expected bands let both counts vary.`,
    ),
  },
  'asymptotic-qtilde-lognormal': {
    name: about((cls) => `Asymptotic ${cls}, log-normal constraint`),
    sentence: about(
      (cls) =>
        `${cls} from the large-sample formulae for the profile likelihood, with a log-normal constraint on the background; they hold for many events only. Expected bands let the count and the measurement of the background vary.`,
    ),
  },
  'frequentist-qtilde-poisson': {
    name: about((cls) => `Frequentist ${cls}, Poisson constraint`),
    sentence: about(
      (cls) =>
        `${cls} of the profile likelihood with the background constrained by an auxiliary Poisson count, its probabilities summed exactly over all outcomes of both counts. Expected bands let both counts vary.`,
    ),
  },
  toys: {
    name: about((cls) => `Frequentist ${cls}, by toys`),
    sentence: about(
      (cls) =>
        `${cls} of the profile likelihood with the background constrained by an auxiliary Poisson count, its probabilities estimated from seeded pseudo-experiments; it carries a Monte-Carlo error of about one per cent. Expected bands let both counts vary.`,
    ),
  },
};

/** What the methods are called and do. */
export const methods = section('methods', {
  byId,
});

/** What a method is called and does; one without words is called by its name. */
export function methodDescribed(method: string): Described {
  return methods.byId[method] ?? { name: () => method, sentence: () => method };
}
