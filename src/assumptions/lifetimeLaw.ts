import { lifetimeLaws } from '../engine/request.ts';
import { lifetimeLawWords } from '../words/en/assumptions.ts';
import { namesAssumption } from './assumption.ts';

/** How the acceptance of K⁺ → π⁺μ⁺μ⁻ falls with lifetime. */
export const lifetimeLaw = namesAssumption({
  id: 'lifetimeLaw',
  usual: 'mass-dependent',
  key: 'law',
  domain: { kind: 'names', names: lifetimeLaws },
  place: 'more',
  enters: (value) => ({ lifetimeLaw: value }),
  words: lifetimeLawWords,
});
