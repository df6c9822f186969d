import type { PlanePanel } from '../panel.ts';
import { statistics } from './facts.ts';
import { Statistics } from './Statistics.tsx';
import { statisticsAsks } from './statisticsAnswers.ts';
import { statisticsScene } from './statisticsScene.ts';
import { statisticsTable } from './statisticsTable.ts';

export const panel: PlanePanel = {
  id: statistics.id,
  asks: statisticsAsks,
  scene: statisticsScene,
  table: statisticsTable,
  Over: Statistics,
};
