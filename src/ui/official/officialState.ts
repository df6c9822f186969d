import type { OfficialTable } from '../../data/officialSchema.ts';
import type { OfficialStorage } from '../../state/officialStorage.ts';
import type { LayerState } from '../layers/layer.ts';

/** What the page keeps of official tables. */
export interface OfficialState {
  /** Those that every request brings along; absent where there are none. */
  readonly official?: readonly OfficialTable[] | undefined;
  /** Limits that are drawn beside ours alone. */
  readonly compared?: readonly OfficialTable[];
  readonly storage?: OfficialStorage | null;
}

export const officialState: LayerState<OfficialState> = { id: 'official', initial: {} };
