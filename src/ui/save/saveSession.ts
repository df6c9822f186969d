import { version } from '../../data/version.ts';
import { largestFile } from '../../import/importedTable.ts';
import { sessionText } from '../../own/session.ts';
import type { SessionParts } from '../../own/sessionSchema.ts';
import { sessionWords } from '../../words/en/session.ts';
import type { Page } from '../page/PageContext.tsx';
import { sessionState } from '../session/sessionState.ts';
import { linkOf } from './copyLink.ts';
import { download } from './download.ts';
import { fileName } from './fileName.ts';

/** What names of sessions end with. */
const ending = 'kaonscope.json';

const bytesPerMegabyte = 1024 * 1024;

/** What is on the page now, as a session. */
function sessionOf(page: Pick<Page, 'bound' | 'layers'>) {
  const parts: readonly Partial<SessionParts>[] = page.layers.collect((layer, known) => [
    layer.session?.(known) ?? {},
  ]);
  const nothing: SessionParts = { own: [], official: { used: [], compared: [] } };
  const { notes } = page.layers.get(sessionState);
  return parts.reduce<Parameters<typeof sessionText>[0]>((session, part) => ({ ...session, ...part }), {
    program: `KaonScope ${version}`,
    link: linkOf(page),
    notes,
    ...nothing,
  });
}

/**
 * Saves view, pins, own data, official tables and notes as one file.
 * @returns what is to be said of it
 */
export function saveSession(page: Page): () => string {
  const bytes = new TextEncoder().encode(sessionText(sessionOf(page)));
  if (bytes.length > largestFile)
    return () =>
      sessionWords.tooLarge((bytes.length / bytesPerMegabyte).toFixed(1), largestFile / bytesPerMegabyte);
  const name = `${fileName(page)}.${ending}`;
  download(bytes, name, 'application/json');
  return () => sessionWords.saved(name);
}
