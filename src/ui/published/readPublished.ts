import { publishedCurveFiles } from '../../data/catalogue.ts';
import type { FileProblem } from '../../data/dataFile.ts';
import { loadPublishedCurve } from '../../data/loadPublishedCurve.ts';
import type { PublishedCurve } from '../../data/publishedCurveSchema.ts';
import type { LayerServices } from '../layers/layer.ts';
import { sayFileProblem } from '../page/fileProblem.ts';
import { publishedState } from './publishedState.ts';

async function readCurve(
  path: string,
  readText: LayerServices['readText'],
): Promise<{ readonly curve: PublishedCurve } | { readonly problem: FileProblem }> {
  try {
    const loaded = loadPublishedCurve(await readText(`data/${path}`), path);
    return loaded.ok
      ? { curve: loaded.content }
      : { problem: { code: 'unusable-file', reason: loaded.reason } };
  } catch (error) {
    const cause = error instanceof Error ? error.message : String(error);
    return { problem: { code: 'unread-file', path, cause } };
  }
}

/**
 * Reads the published limits, unless that has been done. A file that cannot be used is named in the line of messages; the
 * others are shown.
 */
export async function readPublished({ messages, readText, get, set }: LayerServices): Promise<void> {
  if (get(publishedState).isRead) return;
  set(publishedState, { isRead: true });
  const results = await Promise.all(publishedCurveFiles.map((path) => readCurve(path, readText)));
  for (const result of results) {
    if ('problem' in result) void sayFileProblem(messages, result.problem);
  }
  const read = results.flatMap((result) => ('curve' in result ? [result.curve] : []));
  // Official tables of the user may be there already.
  set(publishedState, { isComplete: true, curves: [...read, ...get(publishedState).curves] });
}
