import { publishedCurveFiles } from '../../../data/catalogue.ts';
import type { FileProblem } from '../../../data/dataFile.ts';
import { loadPublishedCurve } from '../../../data/loadPublishedCurve.ts';
import type { PublishedCurve } from '../../../data/publishedCurveSchema.ts';
import type { Choices } from '../../../state/choices.ts';
import { sayFileProblem } from '../../page/fileProblem.ts';
import { publishedState } from '../../published/publishedState.ts';
import type { LayerServices } from '../layer.ts';

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

/** Whether published limits are drawn or compared with. */
export const isPublishedWanted = ({ published, panel }: Pick<Choices, 'published' | 'panel'>): boolean =>
  published.length > 0 || panel.id === 'ratio';

/**
 * Reads the published limits when they are first wanted. A file that cannot be used is named in the line of messages; the
 * others are shown.
 */
export function readPublished({ choices, messages, readText, set }: LayerServices): void {
  let reading = false;
  const read = async () => {
    if (reading || !isPublishedWanted(choices.getState().choices)) return;
    reading = true;
    const results = await Promise.all(publishedCurveFiles.map((path) => readCurve(path, readText)));
    for (const result of results) {
      if ('problem' in result) void sayFileProblem(messages, result.problem);
    }
    set(publishedState, { curves: results.flatMap((result) => ('curve' in result ? [result.curve] : [])) });
  };
  void read();
  choices.subscribe(() => void read());
}
