import { guarded } from '../import/importedTable.ts';
import { parseJson } from '../import/jsonText.ts';
import { commandLine } from '../words/en/commandLine.ts';
import { importing } from '../words/en/importing.ts';
import type { Json } from '../engine/shards.ts';
import { textIn } from './givenFile.ts';
import { UsageError } from './usageError.ts';

/**
 * What a JSON file holds.
 * @param use what the file is for, as the sentence names it
 * @param most bytes that may be read, as many as of other files unless said
 * @throws UsageError naming the file, and line and column where its text stops being JSON
 */
export async function jsonIn(file: string, use: string, most?: number): Promise<unknown> {
  return jsonOf(await textIn(file, [use, 'JSON'], most), file);
}

function jsonOf(text: string, file: string): unknown {
  const parsed = guarded(file, () => parseJson(text));
  if (!parsed.ok) throw new UsageError(importing.reason(parsed.reason));
  return parsed.content;
}

/**
 * What a JSON file holds that must hold one object.
 * @param use what the file is for, as the sentence names it
 * @param most bytes that may be read, as many as of other files unless said
 * @throws UsageError naming the file and what is wrong with it
 */
export async function jsonObject(
  file: string,
  use: string,
  most?: number,
): Promise<{ readonly [key: string]: Json }> {
  return objectOf(await jsonIn(file, use, most), file);
}

/** The same of a text that was read already. */
export const jsonObjectOf = (text: string, file: string): { readonly [key: string]: Json } =>
  objectOf(jsonOf(text, file), file);

function objectOf(content: unknown, file: string): { readonly [key: string]: Json } {
  if (typeof content === 'object' && content !== null && !Array.isArray(content))
    return content as { readonly [key: string]: Json };
  throw new UsageError(commandLine.notAnObject(file));
}
