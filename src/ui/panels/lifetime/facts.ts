import { exploreWords } from '../../../words/en/explore.ts';
import type { PanelFacts } from '../panel.ts';

/** The lifetime over mass and coupling. */
export const lifetime = {
  id: 'lifetime',
  tab: () => exploreWords.tabs.lifetime(),
  hasCouplings: () => true,
} as const satisfies PanelFacts;
