import { exploreWords } from '../../../words/en/explore.ts';
import type { PanelFacts } from '../panel.ts';

/** Which ratio of couplings of an ALP is least constrained at the mass of the crosshair. */
export const triangle = {
  id: 'triangle',
  tab: () => exploreWords.tabs.triangle(),
  // The names of `triangleSigns`.
  aspects: ['positive', 'weak-negative', 'fermions-negative', 'both-negative'],
  families: ['alp'],
  hasMasses: () => false,
  needsHeight: true,
  whileToy: () => 'data',
} as const satisfies PanelFacts;
