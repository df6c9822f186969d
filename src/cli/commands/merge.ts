import { commandLine, usageWords } from '../../words/en/commandLine.ts';
import { joinAnswers, type Json } from '../../engine/shards.ts';
import { form } from '../command.ts';
import { readScanFile, scanText } from '../scanFile.ts';
import { completeShards, type FiledShard } from '../shardFaults.ts';
import { UsageError } from '../usageError.ts';

const filed = async (file: string): Promise<FiledShard> => ({ file, ...(await readScanFile(file)) });

async function merged(files: readonly string[]): Promise<string> {
  const [first, ...others] = await Promise.all(files.map(filed));
  if (first === undefined) throw new UsageError(commandLine.noShards);
  const complete = completeShards([first, ...others]);
  if (!complete.ok) throw new UsageError(commandLine.notAllShards(complete.faults));
  const { version, request } = first;
  // What was read is JSON.
  const answers = complete.shards.map(({ answer }) => answer as Json);
  return scanText({ version, request, shard: [1, 1], answer: joinAnswers(answers) });
}

/** `merge`: the shards of one request, in any order, put together to what the whole request gives. */
export const merge = form({
  about: () => usageWords.commands.merge,
  options: {},
  takesFiles: true,
  run: (_values, _surroundings, files) => merged(files),
});
