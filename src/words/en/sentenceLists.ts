import type { RichText } from '../../plot/scene.ts';
import { section } from '../section.ts';

/** What the lists that the sentence opens say. */
export const listWords = section('lists of the sentence', {
  kinds: {
    both: 'The observed limit, and the expected one with its ±1σ and ±2σ bands.',
    observed: 'What the observed events exclude.',
    expected: 'What would be excluded, on average, with background only: median and bands.',
  },
  lifetimes: {
    implied: {
      name: 'as long as its coupling implies',
      means: 'Every point of the plane has the lifetime of its mass and coupling.',
    },
    fixed: {
      name: 'a fixed lifetime',
      means: 'Limits on the branching ratio at one lifetime, 10 ps to 100 ns or ∞, whatever the model.',
    },
  },
  usualLevel: 'As in the papers of NA62.',
  otherLevel: (lowest: number, highest: number) => `Another, ${lowest} to ${highest}`,
  statistic: 'What falls to 1 − CL at the limit',
  escapes: (particle: RichText): readonly (string | RichText)[] => [particle, ' → dark matter, unseen'],
});
