import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import { type ImportResult, unusable } from './importedTable.ts';
import { field, list, textOf } from './unknownValues.ts';

/** What the files of `scan` and `merge` call their form. */
export const scanFormat = 'kaonscope-scan-3';

/** The answer to one shard of a request, as `scan` writes and `merge` reads it; 1 of 1 is the whole. */
export interface ScannedShard {
  /** Of the program that answered. */
  readonly version: string;
  readonly request: unknown;
  readonly shard: readonly [part: number, of: number];
  readonly answer: unknown;
}

/**
 * SHA-256 of what belongs together: the answer, the request and shard whose answer it is, and the program that gave it. Browsers
 * have one of their own only on pages that came by https.
 */
export function scanHash({ version, request, shard, answer }: ScannedShard): string {
  return bytesToHex(sha256(utf8ToBytes(JSON.stringify([version, request, shard, answer]))));
}

/** Whether parsed JSON is a file that `scan` wrote, of whichever version. */
export function isScan(content: unknown): boolean {
  return textOf(field(content, 'format')).startsWith('kaonscope-scan-');
}

function shardIn(value: unknown): ScannedShard['shard'] | null {
  const [part, of, more] = list(value);
  if (typeof part !== 'number' || typeof of !== 'number' || more !== undefined) return null;
  return Number.isInteger(part) && Number.isInteger(of) && part >= 1 && part <= of ? [part, of] : null;
}

/**
 * The shard in a file.
 * @param content what JSON.parse gave
 * @param file its name
 * @returns the shard, or the reason of a file that this version of `scan` did not write or that was changed since
 */
export function readScan(content: unknown, file: string): ImportResult<ScannedShard> {
  const shard = shardIn(field(content, 'shard'));
  const [version, request, answer] = ['version', 'request', 'answer'].map((key) => field(content, key));
  if (
    field(content, 'format') !== scanFormat ||
    typeof version !== 'string' ||
    shard === null ||
    request === undefined ||
    answer === undefined
  )
    return unusable(file, { code: 'not-a-scan' });
  const read = { version, request, shard, answer };
  if (scanHash(read) !== field(content, 'sha256')) return unusable(file, { code: 'changed-scan', shard });
  return { ok: true, content: read };
}
