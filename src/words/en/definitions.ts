import type { ComparedId, LargestDeviations } from '../../statistics/definitions.ts';
import type { MethodId } from '../../statistics/methods.ts';
import { section } from '../section.ts';
import type { Described } from './methods.ts';

const others: Readonly<Record<Exclude<ComparedId, MethodId>, Described>> = {
  bayesian: {
    name: () => 'Bayesian, flat prior',
    sentence: () =>
      'Posterior quantile for a prior flat in the signal; for a count it equals CLs averaged over the same background.',
  },
  'feldman-cousins': {
    name: () => 'Feldman–Cousins, known background',
    sentence: () =>
      'Upper end of the unified confidence interval, which orders counts by their likelihood ratio; the background is taken as known, and the end does not rise with it, as in the tables of the 1998 paper.',
  },
};

const percent = (deviation: number) => `${Math.round(100 * Math.abs(deviation))} %`;

/** Definitions of a limit beside the methods, and how far formulae are off. */
export const definitions = section('definitions', {
  others,
  /** What falls to 1 − CL at the limit. */
  statistics: {
    cls: 'The p-value of signal and background over that of background alone: it excludes nothing to which the search is blind.',
    clsb: 'The p-value of signal and background alone: it covers as the confidence level says, but can exclude signals to which the search has no sensitivity when fewer events are seen than expected; nothing guards against that.',
  },
  /** How far the large-sample formulae are off. */
  deviation: ({ tooStrong, tooWeak, limits }: LargestDeviations): string => {
    const subject =
      limits === 1
        ? 'For these counts the large-sample limit is'
        : 'The large-sample limits are, at the most,';
    const parts = [
      ...(tooStrong === null ? [] : [`${percent(tooStrong)} too strong`]),
      ...(tooWeak === null ? [] : [`${percent(tooWeak)} too weak`]),
    ];
    return `${subject} ${parts.join(' or ')}, compared with the exact sum over outcomes.`;
  },
});
