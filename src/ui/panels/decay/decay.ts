import { readDetector } from '../../detector/readDetector.ts';
import type { Panel } from '../panel.ts';
import { decayDrawing } from './decayDrawing.tsx';
import { decayTable } from './decayTable.ts';
import { decay } from './facts.ts';

export const panel: Panel = {
  id: decay.id,
  start: (services) => void readDetector(services),
  drawing: decayDrawing,
  table: decayTable,
};
