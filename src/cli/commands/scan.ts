import { readFile } from 'node:fs/promises';
import type { EngineRequest } from '../../engine/taskTypes.ts';
import { joinAnswers, type Json, type Shard } from '../../engine/shards.ts';
import { Refusal } from '../../engine/refusal.ts';
import { form, unwrap } from '../command.ts';
import { optional, required, usually, words } from '../option.ts';
import { jsonText } from '../output.ts';
import { UsageError } from '../usageError.ts';

/** First field of a file that `scan` writes and `merge` reads. */
export const scanFormat = 'kaonscope-scan-1';

/** What a file of `scan` holds. */
export interface ScanFile {
  readonly format: typeof scanFormat;
  readonly request: Json;
  readonly shard: Shard;
  readonly answer: Json;
}

/**
 * Reads a JSON file that must hold one object.
 * @param use what the file is for, as the sentence names it
 * @throws UsageError naming the file and what is wrong with it
 */
export async function jsonObject(file: string, use: string): Promise<{ readonly [key: string]: Json }> {
  let text: string;
  try {
    text = await readFile(file, 'utf8');
  } catch {
    throw new UsageError(`${file} could not be read; ${use} must name a JSON file.`);
  }
  try {
    const content = JSON.parse(text) as Json;
    if (typeof content === 'object' && content !== null && !Array.isArray(content))
      return content as { readonly [key: string]: Json };
  } catch (error) {
    throw new UsageError(`${file} is not JSON: ${error instanceof Error ? error.message : String(error)}.`);
  }
  throw new UsageError(`${file} must hold one object.`);
}

/** Lifetimes may be "inf", which JSON has no number for. */
function withInfinities(value: Json, key = ''): unknown {
  if (value === 'inf' && /lifetimes?S$/i.test(key)) return Number.POSITIVE_INFINITY;
  if (Array.isArray(value)) return value.map((entry: Json) => withInfinities(entry, key));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, entry]) => [name, withInfinities(entry, name)]),
  );
}

/** The K/N of `--shard`. */
function shardIn(text: string, name: string): Shard {
  const [part, of] = /^(\d+)\/(\d+)$/.exec(text)?.slice(1).map(Number) ?? [0, 0];
  if (part >= 1 && part <= of) return [part, of];
  throw new UsageError(`--${name} is "${text}"; it must be K/N with whole numbers 1 ≤ K ≤ N, as 2/8.`);
}

/** `scan`: the answer of the engine to a request in a file, or one shard of it. */
export const scan = form({
  about: 'the answer to a request to the engine as a file, or one shard of it',
  options: {
    request: required(words('FILE.json', 'the request')),
    shard: usually(optional('K/N', 'the K-th of N shards; the whole unless said', shardIn), [1, 1]),
  },
  run: async ({ request: file, shard }, { engine }) => {
    const request = await jsonObject(file, '--request');
    const asked = withInfinities(request) as EngineRequest;
    let parts: readonly EngineRequest[];
    try {
      parts = engine.shard(asked, shard);
    } catch (error) {
      if (error instanceof Refusal) throw new UsageError(error.message);
      throw error;
    }
    const answers = parts.map((part) => JSON.parse(jsonText(unwrap(engine.run(part)))) as Json);
    const result: ScanFile = { format: scanFormat, request, shard, answer: joinAnswers(answers) };
    return jsonText(result);
  },
});
