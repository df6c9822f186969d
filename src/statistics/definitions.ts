import type { BackgroundBelief } from './bayesian.ts';
import { type LimitStatistic, type MethodId, methodIds } from './methods.ts';
import { type MethodDescription, methodDescriptions } from './methodWords.ts';

/** Definitions of a limit that are compared: the methods of CLs, and two that are not CLs. */
export const comparedIds = [...methodIds, 'bayesian', 'feldman-cousins'] as const;
export type ComparedId = (typeof comparedIds)[number];

/** What each of them is called and does, in one sentence. */
export const definitionDescriptions: Readonly<Record<ComparedId, MethodDescription>> = {
  ...methodDescriptions,
  bayesian: {
    name: 'Bayesian, flat prior',
    sentence:
      'Posterior quantile for a prior flat in the signal; for a count it equals CLs averaged over the same background.',
  },
  'feldman-cousins': {
    name: 'Feldman–Cousins, known background',
    sentence:
      'Upper end of the unified confidence interval, which orders counts by their likelihood ratio; the background is taken as known, and the end does not rise with it, as in the tables of the 1998 paper.',
  },
};

/** Descriptions of both, to show where one is chosen. */
export const statisticDescriptions: Readonly<Record<LimitStatistic, MethodDescription>> = {
  cls: {
    name: 'CLs',
    sentence:
      'The p-value of signal and background over that of background alone: it excludes nothing to which the search is blind.',
  },
  clsb: {
    name: 'CLs+b',
    sentence:
      'The p-value of signal and background alone: it covers as the confidence level says, but can exclude signals to which the search has no sensitivity when fewer events are seen than expected; nothing guards against that.',
  },
};

const beliefs: Readonly<Partial<Record<MethodId, BackgroundBelief>>> = {
  exact: 'known',
  'hybrid-lognormal-mean': 'lognormal-mean',
  'hybrid-gamma': 'gamma',
};

/**
 * The prior of the background that goes with a method.
 * @returns the method's own one, or the log-normal of median b for methods that have none
 */
export function beliefOf(method: MethodId): BackgroundBelief {
  return beliefs[method] ?? 'lognormal-kappa';
}

/** Deviations below this are not worth a warning. */
const worthSaying = 0.005;

/**
 * How far the large-sample formulae are off, in words.
 * @param deviations from `asymptoticDeviation`, of one limit or of many
 * @returns one sentence, or null where there is nothing to warn of
 */
export function deviationWarning(deviations: readonly (number | null)[]): string | null {
  const known = deviations.filter((deviation) => deviation !== null);
  const [lowest, highest] = [Math.min(...known, 0), Math.max(...known, 0)];
  const percent = (deviation: number) => `${Math.round(100 * Math.abs(deviation))} %`;
  const parts = [
    ...(lowest < -worthSaying ? [`${percent(lowest)} too strong`] : []),
    ...(highest > worthSaying ? [`${percent(highest)} too weak`] : []),
  ];
  if (parts.length === 0) return null;
  const subject =
    deviations.length === 1
      ? 'For these counts the large-sample limit is'
      : 'The large-sample limits are, at the most,';
  return `${subject} ${parts.join(' or ')}, compared with the exact sum over outcomes.`;
}
