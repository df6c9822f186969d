import { version } from '../data/version.ts';
import { readScan, scanFormat, scanHash, type ScannedShard } from '../import/scanFile.ts';
import { importing } from '../words/en/importing.ts';
import { jsonObject } from './jsonFile.ts';
import { jsonText } from './output.ts';
import { UsageError } from './usageError.ts';

/** Answers are longer than what people write; a text of more than this is too long for engines. */
const largestShard = 256 * 1024 * 1024;

/**
 * The text of the file of a shard, with the hash that binds its answer to its request.
 * @param scanned `version` is that of this program unless said
 */
export function scanText(scanned: Omit<ScannedShard, 'version'> & { readonly version?: string }): string {
  const bound: ScannedShard = { version, ...scanned };
  const { version: by, request, shard, answer } = bound;
  const sha256 = scanHash(bound);
  return jsonText({ format: scanFormat, version: by, request, shard, sha256, answer });
}

/**
 * The shard in a file.
 * @throws UsageError on a file that `scan` did not write, or that was changed since
 */
export async function readScanFile(file: string): Promise<ScannedShard> {
  const read = readScan(await jsonObject(file, 'merge', largestShard), file);
  if (read.ok) return read.content;
  throw new UsageError(importing.reason(read.reason));
}
