import { commandLine, usageWords } from '../../words/en/commandLine.ts';
import { joinAnswers } from '../../engine/shards.ts';
import { form } from '../command.ts';
import { readScan, scanText } from '../scanFile.ts';
import { UsageError } from '../usageError.ts';

async function partOf(file: string) {
  const { request, shard, answer } = await readScan(file);
  const [part, of] = shard;
  return { file, request, part, of, answer };
}

async function merged(files: readonly string[]): Promise<string> {
  if (files.length === 0) throw new UsageError(commandLine.noShards);
  const parts = (await Promise.all(files.map(partOf))).sort((a, b) => a.part - b.part);
  const [{ request, of, file }] = parts;
  const question = JSON.stringify([request, of]);
  const other = parts.find((each) => JSON.stringify([each.request, each.of]) !== question);
  if (other !== undefined) {
    throw new UsageError(commandLine.otherRequest(other.file, file));
  }
  for (let k = 1; k <= of; k++) {
    const found = parts.filter(({ part }) => part === k);
    if (found.length === 0) throw new UsageError(commandLine.shardMissing(k, of));
    if (found.length > 1)
      throw new UsageError(
        commandLine.shardTwice(
          k,
          of,
          found.map((each) => each.file),
        ),
      );
  }
  return scanText({ request, shard: [1, 1], answer: joinAnswers(parts.map(({ answer }) => answer)) });
}

/** `merge`: the shards of one request, in any order, put together to what the whole request gives. */
export const merge = form({
  about: () => usageWords.commands.merge,
  options: {},
  takesFiles: true,
  run: (_values, _surroundings, files) => merged(files),
});
