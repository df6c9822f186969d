import { exploreWords } from '../../../words/en/explore.ts';
import type { PanelFacts } from '../panel.ts';

/** B per squared coupling. */
export const production = {
  id: 'production',
  tab: (naming) => exploreWords.tabs.production(naming),
} as const satisfies PanelFacts;
