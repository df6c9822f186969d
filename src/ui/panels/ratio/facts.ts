import { exploreWords } from '../../../words/en/explore.ts';
import type { PanelFacts } from '../panel.ts';

/** Limits computed here over the published ones. */
export const ratio = {
  id: 'ratio',
  tab: (naming) => exploreWords.tabs.ratio(naming),
} as const satisfies PanelFacts;
