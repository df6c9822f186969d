import { boundsIn, boundsState } from '../bounds/boundsState.ts';
import { stateOf } from '../layers/layer.ts';
import { registry } from '../layers/registry.ts';
import type { Beside } from '../page/PageContext.tsx';
import { publishedState } from '../published/publishedState.ts';
import { entryOf } from '../planner/entries.ts';

/** Whether everything that a page asks of the engine and shows has come. */
export function isComplete({ page, asks }: Beside): boolean {
  const { model, panel, lifetime, hiddenBounds } = page.bound.store.getState().choices;
  const part = page.panels.partOf(panel.id)?.state();
  if (part !== undefined && part.is !== 'here') return part.is === 'failed';
  const { layers, failed, states } = page.layers.store.getState();
  const { isRead, isComplete: arePublishedRead } = stateOf(states, publishedState);
  if (isRead && !arePublishedRead) return false;
  const areBoundsShown = lifetime === 'implied' && hiddenBounds !== 'all';
  if (areBoundsShown && boundsIn(stateOf(states, boundsState), model) === undefined) return false;
  if (layers.length + failed.length < registry.length) return false;
  const entries = page.entries.getState();
  return asks().every(({ key }) => {
    const { answer, stale, error } = entryOf(entries, key);
    return error !== null || (answer !== null && !stale);
  });
}
