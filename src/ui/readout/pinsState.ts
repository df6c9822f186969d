import type { LayerState } from '../layers/layer.ts';

/** Whether the table of pins is open. */
export const pinsState: LayerState<{ readonly open: boolean }> = { id: 'pins', initial: { open: false } };
