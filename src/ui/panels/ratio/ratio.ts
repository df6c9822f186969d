import { aspectOf } from '../../../state/panels.ts';
import { stateOf } from '../../layers/layer.ts';
import { ratioRequests } from '../../published/ratioRequests.ts';
import { publishedState } from '../../published/publishedState.ts';
import { readPublished } from '../../published/readPublished.ts';
import type { PlanePanel } from '../panel.ts';
import { ratio } from './facts.ts';
import { keptAsks } from './keptRatios.ts';
import { keptScene } from './keptScene.ts';
import { keptTable } from './keptTable.ts';
import { RatioOver } from './RatioOver.tsx';
import { ratioScene } from './ratioScene.ts';
import { ratioTable } from './ratioTable.ts';

export const panel: PlanePanel = {
  id: ratio.id,
  start: (services) => void readPublished(services),
  asks: (known) => {
    const { choices, states } = known;
    if (aspectOf(choices.panel, ratio) === 'kept') return keptAsks(known);
    return ratioRequests(stateOf(states, publishedState).curves, choices).map(({ key, request }) => ({
      key,
      request,
      lane: 'by-search',
      when: 'after-picture',
    }));
  },
  scene: () => {
    const scenes = { published: ratioScene(), kept: keptScene() };
    return (input) => scenes[aspectOf(input.choices.panel, ratio)](input);
  },
  table: (input) => (aspectOf(input.choices.panel, ratio) === 'kept' ? keptTable : ratioTable)(input),
  Over: RatioOver,
};
