import { section } from '../section.ts';

/** The list of what may be on the plot. */
export const layerListWords = section('list', {
  heading: 'On the plot',
  all: 'all',
  none: 'none',
  showAllSearches: 'Switch on all searches',
  hideAllSearches: 'Switch off all searches',
});
