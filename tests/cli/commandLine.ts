import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runCommandLine } from '../../src/cli/program.ts';

/** What the command line prints, warns of and ends with. */
export async function outcome(...words: string[]) {
  let stdout = '';
  const sentences: string[] = [];
  const status = await runCommandLine(words, {
    out: (text) => {
      stdout += text;
    },
    warn: (sentence) => sentences.push(sentence),
  });
  return { status, stdout, sentences, sentence: sentences.join(' ') };
}

/** A folder of this run, empty at first. */
export const folder = mkdtempSync(join(tmpdir(), 'kaonscope-'));

/** Path of a file with this text, or with this content as JSON. */
export function fileWith(name: string, content: unknown): string {
  const path = join(folder, name);
  writeFileSync(path, typeof content === 'string' ? content : JSON.stringify(content));
  return path;
}
