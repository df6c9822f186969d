import { exploreWords } from '../../../words/en/explore.ts';
import type { PanelFacts } from '../panel.ts';

/** Events of a search, and the window of the mass under the crosshair. */
export const events = {
  id: 'events',
  tab: () => exploreWords.tabs.events(),
  aspects: ['mass', 'squared-mass'],
  hasMasses: (aspect) => aspect === 'mass',
  whileToy: () => 'toy',
} as const satisfies PanelFacts;

/** What the panel of events shows. */
export type EventsAspect = (typeof events.aspects)[number];
