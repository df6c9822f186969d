import { boundFilesOf } from '../../../data/boundCatalogue.ts';
import { loadBounds } from '../../../data/loadBound.ts';
import type { ModelId } from '../../../physics/models/model.ts';
import { sayFileProblem } from '../../page/fileProblem.ts';
import type { LayerServices } from '../layer.ts';
import { boundsState } from '../../bounds/boundsState.ts';

/**
 * Reads the bounds of the chosen model, once per model. A file that cannot be used is named in the line of messages; the
 * others stand.
 */
export function readBounds({ choices, messages, readText, get, set }: LayerServices): void {
  const reading = new Set<ModelId>();
  const read = async () => {
    const { model } = choices.getState().choices;
    if (reading.has(model)) return;
    reading.add(model);
    const loaded = await loadBounds(boundFilesOf(model), readText);
    for (const problem of loaded.problems) void sayFileProblem(messages, problem);
    const { bounds, unread } = get(boundsState);
    set(boundsState, {
      bounds: { ...bounds, [model]: loaded.bounds },
      unread: loaded.problems.length === 0 ? unread : [...unread, model],
    });
  };
  void read();
  choices.subscribe(() => void read());
}
