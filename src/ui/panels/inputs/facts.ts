import { exploreWords } from '../../../words/en/explore.ts';
import type { PanelFacts } from '../panel.ts';

/** What limits are made of, one quantity of one search. */
export const inputs = {
  id: 'inputs',
  tab: () => exploreWords.tabs.inputs(),
  aspects: ['resolution', 'sensitivity', 'acceptance', 'counts', 'signal-limits', 'efficiency'],
  whileToy: (aspect) => (aspect === 'counts' || aspect === 'signal-limits' ? 'data' : null),
} as const satisfies PanelFacts;

/** What the panel of inputs shows. */
export type InputQuantity = (typeof inputs.aspects)[number];
