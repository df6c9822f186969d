import type { PanelFacts } from '../../../src/ui/panels/panel.ts';

/** What is known of the toy before it is loaded. */
export const facts = {
  id: 'toy',
  tab: () => ['A toy'],
  aspects: ['inside', 'outside'],
  hasMasses: (aspect) => aspect === 'inside',
  hasCouplings: () => true,
  needsHeight: true,
} as const satisfies PanelFacts;
