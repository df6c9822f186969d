import { boundFiles, type BoundList, boundListOf } from '../../../data/boundCatalogue.ts';
import { loadBounds } from '../../../data/loadBound.ts';
import { sayFileProblem } from '../../page/fileProblem.ts';
import type { LayerServices } from '../layer.ts';
import { boundsState } from '../../bounds/boundsState.ts';

/**
 * Reads the bounds of the chosen model, once per list. A file that cannot be used is named in the line of messages; the
 * others stand.
 */
export function readBounds({ choices, messages, readText, get, set }: LayerServices): void {
  const reading = new Set<BoundList>();
  const read = async () => {
    const list = boundListOf(choices.getState().choices.model);
    if (reading.has(list)) return;
    reading.add(list);
    const loaded = await loadBounds(boundFiles[list], readText);
    for (const problem of loaded.problems) void sayFileProblem(messages, problem);
    const { bounds, unread } = get(boundsState);
    set(boundsState, {
      bounds: { ...bounds, [list]: loaded.bounds },
      unread: loaded.problems.length === 0 ? unread : [...unread, list],
    });
  };
  void read();
  choices.subscribe(() => void read());
}
