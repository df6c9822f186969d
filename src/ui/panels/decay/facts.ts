import { decayTab } from '../../../words/en/decayTab.ts';
import type { PanelFacts } from '../panel.ts';

/** One decay in the drawn detector. */
export const decay = {
  id: 'decay',
  tab: ({ short }) => [decayTab.name(short)],
  needsHeight: true,
} as const satisfies PanelFacts;
