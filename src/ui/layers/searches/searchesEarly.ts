import type { Layer } from '../layer.ts';
import { searchesAsks } from './searchesAsks.ts';
import { searchesScene } from './searchesScene.ts';

/** The searches of NA62, as far as the first picture needs them. */
export const searchesEarly: Layer = { id: 'searches', asks: searchesAsks, scene: searchesScene };
