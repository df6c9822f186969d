import type { Layer } from '../layer.ts';
import { PinsAnywhere } from './PinsAnywhere.tsx';
import { pinsAsks } from './pinsTable.ts';

/** The pins as a table. */
export const layer: Layer = { id: 'pins', asks: pinsAsks, Anywhere: PinsAnywhere };
