import type { Layer } from '../layer.ts';
import { unionScene } from './unionScene.ts';

/** The union of the searches, as far as the first picture needs it. */
export const unionEarly: Layer = { id: 'union', scene: unionScene };
