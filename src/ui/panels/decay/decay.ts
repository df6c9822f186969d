import { loadingWords } from '../../../words/en/loading.ts';
import { readDetector } from '../../detector/readDetector.ts';
import { lateComponent } from '../../late/lateComponent.ts';
import type { Panel } from '../panel.ts';
import { decayTable } from './decayTable.ts';
import { decay } from './facts.ts';
import { decayFigure } from './savedDecay.tsx';

export const panel: Panel = {
  id: decay.id,
  start: (services) => void readDetector(services),
  // With its styles, which the page then need not know of.
  Over: lateComponent(
    () => import('./DecayPanel.tsx').then((all) => all.DecayPanel),
    () => loadingWords.panel,
  ),
  figure: decayFigure,
  table: decayTable,
};
