import { uncertaintyLaws } from '../searches/exposure.ts';
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
  words: {
    name: 'Background uncertainty',
    about:
      'how sigma_b follows --exposure L: sigma_b/b stays as published (relative; the part of it that comes from counting sidebands, ' +
      'for pi+ mu mu, falls like 1/sqrt(L)), or all of it falls like 1/sqrt(L) (statistical)',
  },
});
