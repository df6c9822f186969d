import { openImporter } from '../../../../workers/importer.ts';
import { fileStem } from '../../../data/text.ts';
import type { OwnBound } from '../../../own/ownBound.ts';
import { lateParts } from '../../../words/en/lateParts.ts';
import { ownWords } from '../../../words/en/own.ts';
import { ownReasons } from '../../../words/en/ownReasons.ts';
import { late } from '../../late/late.ts';
import { withLate } from '../../late/withLate.ts';
import { say } from '../../page/messages.ts';
import type { Page } from '../../page/PageContext.tsx';
import { download } from '../../save/download.ts';

const zipping = late(
  () => import('../../save/zip.ts'),
  () => lateParts.saving,
);

const types: Readonly<Record<string, string>> = {
  csv: 'text/csv',
  json: 'application/json',
  yaml: 'application/yaml',
};

/** Saves an own bound with all its points, written in a worker; what cannot be written is a sentence in the line. */
export async function exportOwn({ messages }: Page, own: OwnBound, format: string): Promise<void> {
  const { id, name, reference, source } = own;
  const importer = openImporter();
  const result = await Promise.race([
    importer.api.files(source, { id, name, reference }, format),
    importer.failed.then((stopped) => ({ ok: false, stopped }) as const),
  ]);
  importer.close();
  if (!result.ok) {
    const sentence = () =>
      'stopped' in result ? ownReasons.problem(result.stopped) : ownReasons.reason(result.reason);
    say(messages, { topic: 'save', kind: 'error', sentence });
    return;
  }
  if (result.content.length === 0) {
    say(messages, {
      topic: 'save',
      kind: 'error',
      sentence: () => ownWords.noPoints(name),
    });
    return;
  }
  const [first, ...others] = result.content;
  // Browsers stop a page that saves several files at one click.
  const saved = others.length === 0 ? first.name : `${fileStem(name)}-${format}.zip`;
  const done = () =>
    say(messages, { topic: 'save', kind: 'notice', sentence: () => ownWords.saved(name, saved) });
  if (others.length === 0) {
    download(first.text, saved, types[saved.replace(/^.*\./, '')] ?? 'text/plain');
    done();
  } else {
    await withLate(messages, zipping, ({ zipFiles }) => {
      download(zipFiles(result.content), saved, 'application/zip');
      done();
    });
  }
}
