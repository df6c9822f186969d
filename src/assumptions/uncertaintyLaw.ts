import { uncertaintyLaws } from '../searches/exposure.ts';
import { uncertaintyLawWords } from '../words/en/assumptions.ts';
import { namesAssumption } from './assumption.ts';

/** How the uncertainty of the background follows the exposure. */
export const uncertaintyLaw = namesAssumption({
  id: 'uncertaintyLaw',
  usual: 'relative',
  key: 'uncertainty',
  domain: { kind: 'names', names: uncertaintyLaws },
  place: 'sentence',
  // Where nothing is projected the law means nothing, and asking again would give the same.
  enters: (value, { exposure }) => (exposure === 1 ? {} : { uncertaintyLaw: value }),
  words: uncertaintyLawWords,
});
