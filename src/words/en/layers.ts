import { section } from '../section.ts';

/** What the layers over the planes are called at the beginning of a sentence that says that one could not be loaded. */
export const layerWords = section('layers', {
  searches: 'The list of searches',
  shape: 'The shape analysis',
  whatIf: 'The drawing of supposed events',
  union: 'The union of the searches',
  combined: 'The combination',
  reach: 'The reach of a discovery',
  spread: 'The spread of theory inputs',
  toy: 'The toy',
  background: 'The colours of the background',
  published: 'The comparison with published limits',
  lifetimes: 'The limits at several lifetimes',
  ghosts: 'The kept curves',
  own: 'Your own data',
  bounds: 'The bounds of other experiments',
  noReferences: 'references.bib could not be read; references of bounds are shown as their keys.',
});
