import { modelTable } from '../modelTable.ts';
import type { Panel } from '../panel.ts';
import { lifetime } from './facts.ts';
import { lifetimeScene } from './lifetimeScene.ts';

export const panel: Panel = { id: lifetime.id, scene: lifetimeScene, table: modelTable };
