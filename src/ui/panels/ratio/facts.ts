import { exploreWords } from '../../../words/en/explore.ts';
import type { PanelFacts } from '../panel.ts';

/** Limits computed here over the published ones, or couplings that are excluded over those of kept curves. */
export const ratio = {
  id: 'ratio',
  tab: () => exploreWords.tabs.ratio(),
  aspects: ['published', 'kept'],
  whileToy: () => 'data',
} as const satisfies PanelFacts;
