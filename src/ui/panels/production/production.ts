import { modelTable } from '../modelTable.ts';
import type { Panel } from '../panel.ts';
import { production } from './facts.ts';
import { productionScene } from './productionScene.ts';

export const panel: Panel = { id: production.id, scene: productionScene, table: modelTable };
