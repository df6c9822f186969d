import { createHash } from 'node:crypto';
import type { Json, Shard } from '../engine/shards.ts';
import { commandLine } from '../words/en/commandLine.ts';
import { jsonObject } from './jsonFile.ts';
import { jsonText } from './output.ts';
import { UsageError } from './usageError.ts';

const scanFormat = 'kaonscope-scan-2';

/** The answer to one shard of a request, as `scan` writes and `merge` reads it. */
export interface ScannedShard {
  readonly request: Json;
  readonly shard: Shard;
  readonly answer: Json;
}

/** SHA-256 of what belongs together: the answer, and the request and shard whose answer it is. */
function hashOf({ request, shard, answer }: ScannedShard): string {
  return createHash('sha256')
    .update(JSON.stringify([request, shard, answer]))
    .digest('hex');
}

/** The text of the file of a shard, with the hash that binds its answer to its request. */
export function scanText({ request, shard, answer }: ScannedShard): string {
  const sha256 = hashOf({ request, shard, answer });
  return jsonText({ format: scanFormat, request, shard, sha256, answer });
}

/**
 * The shard in a file.
 * @throws UsageError on a file that `scan` did not write, or that was changed since
 */
export async function readScan(file: string): Promise<ScannedShard> {
  const { format, request, shard, sha256, answer } = await jsonObject(file, 'merge');
  if (format !== scanFormat || !isShard(shard) || request === undefined || answer === undefined)
    throw new UsageError(commandLine.notAScan(file));
  const read = { request, shard, answer };
  if (hashOf(read) !== sha256) throw new UsageError(commandLine.changedScan(file, shard));
  return read;
}

function isShard(value: Json | undefined): value is Shard {
  if (!Array.isArray(value) || value.length !== 2 || !value.every(Number.isInteger)) return false;
  const [part, of] = value.map(Number);
  return part >= 1 && part <= of;
}
