import { aspectOf } from '../../../state/panels.ts';
import { statisticsPanelWords } from '../../../words/en/statisticsPanel.ts';
import { emptyPanel } from '../emptyPanel.ts';
import type { PanelScene } from '../panel.ts';
import { clsSceneBuilder } from './clsScene.ts';
import { statistics } from './facts.ts';
import { significanceSceneBuilder } from './significanceScene.ts';
import { statisticsIn } from './statisticsAnswers.ts';

/** Makes what draws CLs against signal at the crosshair, or significances over mass. */
export function statisticsScene(): PanelScene {
  const cls = clsSceneBuilder();
  const significance = significanceSceneBuilder();
  return (input) => {
    const { window, significance: found, sentence } = statisticsIn(input);
    const aspect = aspectOf(input.choices.panel, statistics);
    if (sentence === null) {
      if (aspect === 'cls' && window !== null) return cls(input, window);
      if (aspect === 'significance' && found !== null) return significance(input, found);
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
