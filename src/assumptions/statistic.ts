import { limitStatistics } from '../statistics/methods.ts';
import { statisticAssumptionWords } from '../words/en/assumptions.ts';
import { namesAssumption } from './assumption.ts';

/** What falls to 1 − CL at a limit. */
export const statistic = namesAssumption({
  id: 'statistic',
  usual: 'cls',
  key: 'statistic',
  domain: { kind: 'names', names: limitStatistics },
  place: 'sentence',
  enters: (value) => (value === 'cls' ? {} : { statistic: value }),
  words: statisticAssumptionWords,
});
