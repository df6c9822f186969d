import type { PlaneScene } from '../../../plot/scene.ts';
import { eventsPanelBuilder } from './eventsPanel.ts';
import { inputsPanelBuilder } from './inputsPanel.ts';
import { lifetimePanelBuilder } from './lifetimePanel.ts';
import type { PanelInput } from './panelInput.ts';
import { productionPanelBuilder } from './productionPanel.ts';
import { statisticsPanelBuilder } from './statistics/statisticsPanel.ts';
import { ratioPanelBuilder } from './ratioPanel.ts';

export { panelTable } from './panelTables.ts';

/**
 * A builder of the scenes of every panel but the limit on B. This module is loaded when one is opened for the first time.
 * @returns function from input to scene; the same input gives an equal scene
 */
export function panelBuilder(): (input: PanelInput) => PlaneScene {
  const builders = {
    events: eventsPanelBuilder(),
    lifetime: lifetimePanelBuilder(),
    production: productionPanelBuilder(),
    inputs: inputsPanelBuilder(),
    statistics: statisticsPanelBuilder(),
    ratio: ratioPanelBuilder(),
  };
  return (input) => {
    const { id } = input.choices.panel;
    return builders[id === 'limit' ? 'events' : id](input);
  };
}
