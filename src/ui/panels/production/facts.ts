import { exploreWords } from '../../../words/en/explore.ts';
import type { PanelFacts } from '../panel.ts';

/** B per squared coupling, or B over mass and coupling. */
export const production = {
  id: 'production',
  tab: (naming) => exploreWords.tabs.production(naming),
  aspects: ['curve', 'map'],
  hasCouplings: (aspect) => aspect === 'map',
} as const satisfies PanelFacts;

/** What the panel of production shows. */
export type ProductionAspect = (typeof production.aspects)[number];
