import { aspectOf } from '../../../state/panels.ts';
import { modelTable } from '../modelTable.ts';
import type { PlanePanel } from '../panel.ts';
import { production } from './facts.ts';
import { productionMapScene } from './productionMapScene.ts';
import { ProductionOver } from './ProductionOver.tsx';
import { productionScene } from './productionScene.ts';

export const panel: PlanePanel = {
  id: production.id,
  scene: () => {
    const scenes = { curve: productionScene(), map: productionMapScene() };
    return (input) => scenes[aspectOf(input.choices.panel, production)](input);
  },
  table: modelTable,
  Over: ProductionOver,
};
