import { limitStatistics } from '../statistics/methods.ts';
import { namesAssumption } from './assumption.ts';

/** What falls to 1 − CL at a limit. */
export const statistic = namesAssumption({
  id: 'statistic',
  usual: 'cls',
  key: 'statistic',
  domain: { kind: 'names', names: limitStatistics },
  place: 'sentence',
  enters: (value) => (value === 'cls' ? {} : { statistic: value }),
  words: {
    name: 'Statistic',
    about:
      'what falls to 1 - CL at a limit. CLs+b covers exactly but can exclude signals to which a search is blind; where it excludes ' +
      'every signal its limit is 0, and exclude leaves the mass out',
  },
});
