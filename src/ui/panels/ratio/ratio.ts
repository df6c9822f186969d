import { stateOf } from '../../layers/layer.ts';
import { publishedState } from '../../published/publishedState.ts';
import { readPublished } from '../../published/readPublished.ts';
import type { PlanePanel } from '../panel.ts';
import { ratio } from './facts.ts';
import { ratioRequests } from '../../published/ratioRequests.ts';
import { ratioScene } from './ratioScene.ts';
import { ratioTable } from './ratioTable.ts';

export const panel: PlanePanel = {
  id: ratio.id,
  start: (services) => void readPublished(services),
  asks: ({ choices, states }) =>
    ratioRequests(stateOf(states, publishedState).curves, choices).map(({ key, request }) => ({
      key,
      request,
      lane: 'by-search',
      when: 'after-picture',
    })),
  scene: ratioScene,
  table: ratioTable,
};
