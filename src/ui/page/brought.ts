import type { LayerState } from '../layers/layer.ts';
import type { Asked } from '../planner/asked.ts';

/** What goes with every question; absent as long as the user has brought nothing. */
export interface Bringing {
  readonly bring?: (asked: readonly Asked[]) => readonly Asked[];
}

export const broughtState: LayerState<Bringing> = { id: 'brought', initial: {} };
