import { modelTable } from '../modelTable.ts';
import type { PlanePanel } from '../panel.ts';
import { production } from './facts.ts';
import { productionScene } from './productionScene.ts';

export const panel: PlanePanel = { id: production.id, scene: productionScene, table: modelTable };
