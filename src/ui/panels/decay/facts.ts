import { exploreWords } from '../../../words/en/explore.ts';
import type { PanelFacts } from '../panel.ts';

/** One decay in the drawn detector. */
export const decay = {
  id: 'decay',
  tab: (naming) => exploreWords.tabs.decay(naming),
  needsHeight: true,
} as const satisfies PanelFacts;
