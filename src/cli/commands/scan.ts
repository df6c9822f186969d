import { commandLine, usageWords } from '../../words/en/commandLine.ts';
import { refusals } from '../../words/en/refusals.ts';
import type { EngineRequest } from '../../engine/taskTypes.ts';
import { joinAnswers, type Json, type Shard } from '../../engine/shards.ts';
import { Refusal } from '../../engine/refusal.ts';
import { form, unwrap } from '../command.ts';
import { optional, required, usually, words } from '../option.ts';
import { jsonObject } from '../jsonFile.ts';
import { jsonText } from '../output.ts';
import { scanText } from '../scanFile.ts';
import { UsageError } from '../usageError.ts';

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
  throw new UsageError(commandLine.notAShard(name, text));
}

/** `scan`: the answer of the engine to a request in a file, or one shard of it. */
export const scan = form({
  about: () => usageWords.commands.scan,
  options: {
    request: required(words('FILE.json', () => usageWords.options.request)),
    shard: usually(
      optional('K/N', () => usageWords.options.shard, shardIn),
      [1, 1],
    ),
  },
  run: async ({ request: file, shard }, { engine }) => {
    const request = await jsonObject(file, '--request');
    const asked = withInfinities(request) as EngineRequest;
    let parts: readonly EngineRequest[];
    try {
      parts = engine.shard(asked, shard);
    } catch (error) {
      if (error instanceof Refusal) throw new UsageError(refusals.sentence(error.reason));
      throw error;
    }
    const answers = parts.map((part) => JSON.parse(jsonText(unwrap(engine.run(part)))) as Json);
    return scanText({ request, shard, answer: joinAnswers(answers) });
  },
});
