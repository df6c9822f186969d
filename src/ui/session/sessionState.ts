import type { LayerState } from '../layers/layer.ts';

/** What the page knows of sessions. */
export interface SessionState {
  /** What is written into the next session that is saved; of the one that was opened at first. */
  readonly notes: string;
  /** Files that were chosen to be opened, until they are read. */
  readonly chosen: readonly File[];
}

export const sessionState: LayerState<SessionState> = { id: 'session', initial: { notes: '', chosen: [] } };
