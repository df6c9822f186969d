import { openImporter } from '../../../workers/importer.ts';
import type { OwnBound } from '../../data/own/ownBound.ts';
import type { OwnFormat } from '../../data/own/ownFiles.ts';
import { say } from '../page/messages.ts';
import type { Page } from '../page/PageContext.tsx';
import { download } from '../save/download.ts';

const types: Readonly<Record<string, string>> = {
  csv: 'text/csv',
  json: 'application/json',
  yaml: 'application/yaml',
};

/** Saves an own bound with all its points, written in a worker; what cannot be written is a sentence in the line. */
export async function exportOwn({ messages }: Page, own: OwnBound, format: OwnFormat): Promise<void> {
  const { id, name, reference, source } = own;
  const importer = openImporter();
  const result = await Promise.race([
    importer.api.files(source, { id, name, reference }, format),
    importer.failed.then((error) => ({ ok: false, error }) as const),
  ]);
  importer.close();
  if (!result.ok) {
    say(messages, { topic: 'save', kind: 'error', sentence: result.error });
    return;
  }
  for (const file of result.content) {
    download(file.text, file.name, types[file.name.replace(/^.*\./, '')] ?? 'text/plain');
  }
  const names = result.content.map((file) => file.name).join(', ');
  say(messages, { topic: 'save', kind: 'notice', sentence: `“${name}” saved as ${names}.` });
}
