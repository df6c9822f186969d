import { joinAnswers, type Json } from '../../engine/shards.ts';
import { form } from '../command.ts';
import { jsonText } from '../output.ts';
import { UsageError } from '../usageError.ts';
import { jsonObject, scanFormat, type ScanFile } from './scan.ts';

interface Part {
  readonly file: string;
  readonly request: Json;
  readonly part: number;
  readonly of: number;
  readonly answer: Json;
}

async function partOf(file: string): Promise<Part> {
  const { format, request, shard, answer } = await jsonObject(file, 'merge');
  const [part, of] = Array.isArray(shard) ? (shard as readonly Json[]) : [];
  const whole = (value: Json): value is number => Number.isInteger(value);
  if (format !== scanFormat || !whole(part) || !whole(of) || request === undefined || answer === undefined) {
    throw new UsageError(`${file} is not a file that scan has written.`);
  }
  return { file, request, part, of, answer };
}

async function merged(files: readonly string[]): Promise<string> {
  if (files.length === 0) throw new UsageError('merge needs the names of the files of all shards.');
  const parts = (await Promise.all(files.map(partOf))).sort((a, b) => a.part - b.part);
  const [{ request, of, file }] = parts;
  const question = JSON.stringify([request, of]);
  const other = parts.find((each) => JSON.stringify([each.request, each.of]) !== question);
  if (other !== undefined) {
    throw new UsageError(`${other.file} and ${file} are not shards of the same request.`);
  }
  for (let k = 1; k <= of; k++) {
    const found = parts.filter(({ part }) => part === k);
    if (found.length === 0) throw new UsageError(`Shard ${k} of ${of} is missing.`);
    if (found.length > 1)
      throw new UsageError(`Shard ${k} of ${of} is there twice, in ${found[0].file} and ${found[1].file}.`);
  }
  const whole: ScanFile = {
    format: scanFormat,
    request,
    shard: [1, 1],
    answer: joinAnswers(parts.map(({ answer }) => answer)),
  };
  return jsonText(whole);
}

/** `merge`: the shards of one request, in any order, put together to what the whole request gives. */
export const merge = form({
  about: 'the shards of a scan put together',
  options: {},
  takesFiles: true,
  run: (_values, _surroundings, files) => merged(files),
});
