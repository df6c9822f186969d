import { exploreWords } from '../../../words/en/explore.ts';
import type { PanelFacts } from '../panel.ts';

/** CLs against signal in one window, or local significances over mass. */
export const statistics = {
  id: 'statistics',
  tab: () => exploreWords.tabs.statistics(),
  aspects: ['cls', 'significance'],
  // CLs is drawn against signal.
  hasMasses: (aspect) => aspect !== 'cls',
  // For its comparison of methods.
  needsHeight: true,
  whileToy: () => 'data',
} as const satisfies PanelFacts;

/** What the panel of statistics shows. */
export type StatisticId = (typeof statistics.aspects)[number];
