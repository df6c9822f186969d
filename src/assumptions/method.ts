import { methodIds } from '../statistics/methods.ts';
import { namesAssumption } from './assumption.ts';

/** How a limit is set. */
export const method = namesAssumption({
  id: 'method',
  usual: 'hybrid-lognormal-kappa',
  key: 'method',
  domain: { kind: 'names', names: methodIds },
  place: 'sentence',
  enters: (value) => ({ method: value }),
  words: { name: 'Method', about: 'how a limit is set' },
});
