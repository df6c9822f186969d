import { readDetector } from '../../detector/readDetector.ts';
import type { Panel } from '../panel.ts';
import { DecayPanel } from './DecayPanel.tsx';
import { decayFigure } from './savedDecay.tsx';
import { decayTable } from './decayTable.ts';
import { decay } from './facts.ts';

export const panel: Panel = {
  id: decay.id,
  start: (services) => void readDetector(services),
  Over: DecayPanel,
  figure: decayFigure,
  table: decayTable,
};
