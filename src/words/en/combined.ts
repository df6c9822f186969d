import type { RichText } from '../../plot/scene.ts';
import { section } from '../section.ts';

/** One limit of all searches. */
export const combinedWords = section('combined', {
  row: 'combined into one limit',
  computing: 'computing…',
  facts: {
    what: 'One limit from all searches on the plot that see the particle, by the product of their likelihoods.',
    limitsAlone:
      'A search that publishes limits only cannot enter the product; it counts where it is stronger on its own.',
  },
  dot: 'combined',
  spoken: (strength: string) => `signal strength of all combined, ${strength}`,
  alone: (search: RichText) => ['Only one search has a limit here, or one is stronger alone: ', search, '.'],
  product: (searches: RichText, method: string) => [
    'CL_s of the weighted sum of the counts of ',
    searches,
    `, by ${method}.`,
  ],
  shares: (shares: string, cls: string) =>
    `They bring ${shares} of the expected sensitivity. CL_s = ${cls} at the crosshair.`,
  bound: 'all searches combined',
  line: (who: RichText) => [who, ' combined'],
  title: 'Combined limit of the searches',
  name: 'the searches combined into one limit',
  note: 'Product of the likelihoods of those searches on the plot that have counts, most of them reconstructed from published limits.',
});
