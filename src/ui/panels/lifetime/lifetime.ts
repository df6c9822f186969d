import { modelTable } from '../modelTable.ts';
import type { PlanePanel } from '../panel.ts';
import { lifetime } from './facts.ts';
import { lifetimeScene } from './lifetimeScene.ts';

export const panel: PlanePanel = { id: lifetime.id, scene: lifetimeScene, table: modelTable };
