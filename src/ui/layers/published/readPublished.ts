import { publishedCurveFiles } from '../../../data/catalogue.ts';
import { loadPublishedCurve } from '../../../data/loadPublishedCurve.ts';
import type { PublishedCurve } from '../../../data/publishedCurveSchema.ts';
import type { Choices } from '../../../state/choices.ts';
import { publishedWords } from '../../../words/en/published.ts';
import { say } from '../../page/messages.ts';
import { publishedState } from '../../published/publishedState.ts';
import type { LayerServices } from '../layer.ts';

async function readCurve(
  path: string,
  readText: LayerServices['readText'],
): Promise<{ readonly curve: PublishedCurve } | { readonly problem: string }> {
  try {
    const loaded = loadPublishedCurve(await readText(`data/${path}`), path);
    return loaded.ok ? { curve: loaded.content } : { problem: publishedWords.unusable(loaded.error) };
  } catch {
    return { problem: publishedWords.unread(path) };
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
      if ('problem' in result)
        say(messages, { topic: `data ${result.problem}`, kind: 'error', sentence: result.problem });
    }
    set(publishedState, { curves: results.flatMap((result) => ('curve' in result ? [result.curve] : [])) });
  };
  void read();
  choices.subscribe(() => void read());
}
