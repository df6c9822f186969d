import type { PlaneScene } from '../../../../plot/scene.ts';
import { emptyPanel, type PanelInput } from '../panelInput.ts';
import { clsSceneBuilder } from './clsScene.ts';
import { significanceSceneBuilder } from './significanceScene.ts';

/** A builder of the panel "Statistics": CLs against signal at the crosshair, or significances over mass. */
export function statisticsPanelBuilder(): (input: PanelInput) => PlaneScene {
  const cls = clsSceneBuilder();
  const significance = significanceSceneBuilder();
  return (input) => {
    const { window = null, significance: found = null, sentence = null } = input.statistics ?? {};
    if (sentence === null) {
      if (input.choices.panel.statistic === 'cls' && window !== null) return cls(input, window);
      if (input.choices.panel.statistic === 'significance' && found !== null)
        return significance(input, found);
    }
    return {
      ...emptyPanel(input, 'statistics', 'Statistics of a window', {
        scale: 'linear',
        domain: [0, 1],
        label: [],
      }),
      message: sentence,
    };
  };
}
