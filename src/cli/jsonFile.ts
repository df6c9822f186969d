import { readFile } from 'node:fs/promises';
import { guarded } from '../import/importedTable.ts';
import { parseJson } from '../import/jsonText.ts';
import { commandLine } from '../words/en/commandLine.ts';
import { importing } from '../words/en/importing.ts';
import type { Json } from '../engine/shards.ts';
import { UsageError } from './usageError.ts';

/**
 * What a JSON file holds.
 * @param use what the file is for, as the sentence names it
 * @throws UsageError naming the file, and line and column where its text stops being JSON
 */
export async function jsonIn(file: string, use: string): Promise<unknown> {
  let text: string;
  try {
    text = await readFile(file, 'utf8');
  } catch {
    throw new UsageError(commandLine.unreadFile(file, use, 'JSON'));
  }
  const parsed = guarded(file, () => parseJson(text));
  if (!parsed.ok) throw new UsageError(importing.reason(parsed.reason));
  return parsed.content;
}

/**
 * What a JSON file holds that must hold one object.
 * @param use what the file is for, as the sentence names it
 * @throws UsageError naming the file and what is wrong with it
 */
export async function jsonObject(file: string, use: string): Promise<{ readonly [key: string]: Json }> {
  const content = await jsonIn(file, use);
  if (typeof content === 'object' && content !== null && !Array.isArray(content))
    return content as { readonly [key: string]: Json };
  throw new UsageError(commandLine.notAnObject(file));
}
