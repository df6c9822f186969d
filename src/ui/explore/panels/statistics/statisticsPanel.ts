import type { PlaneScene } from '../../../../plot/scene.ts';
import { statisticsPanelWords } from '../../../../words/en/statisticsPanel.ts';
import { emptyPanel, type PanelInput } from '../panelInput.ts';
import { clsSceneBuilder } from './clsScene.ts';
import { statisticsOf } from './statisticsAnswers.ts';
import { significanceSceneBuilder } from './significanceScene.ts';

/** A builder of the panel "Statistics": CLs against signal at the crosshair, or significances over mass. */
export function statisticsPanelBuilder(): (input: PanelInput) => PlaneScene {
  const cls = clsSceneBuilder();
  const significance = significanceSceneBuilder();
  return (input) => {
    const { choices, point, entries } = input;
    const { window, significance: found, sentence } = statisticsOf(choices, point, entries);
    if (sentence === null) {
      if (choices.panel.statistic === 'cls' && window !== null) return cls(input, window);
      if (choices.panel.statistic === 'significance' && found !== null) return significance(input, found);
    }
    return {
      ...emptyPanel(input, 'statistics', statisticsPanelWords.titles.panel, {
        scale: 'linear',
        domain: [0, 1],
        label: [],
      }),
      message: sentence,
    };
  };
}
