import { createReadStream } from 'node:fs';
import { largestFile } from '../import/importedTable.ts';
import { commandLine } from '../words/en/commandLine.ts';
import { importing } from '../words/en/importing.ts';
import { UsageError } from './usageError.ts';

/**
 * The beginning of a file: one byte more than may be read is enough to refuse it, and some files have no end and no size that
 * could be asked for.
 * @param most bytes that may be read
 * @returns at most one byte more; rejects where it cannot be read
 */
export async function bytesIn(path: string, most = largestFile): Promise<Buffer> {
  const parts: Uint8Array[] = [];
  for await (const part of createReadStream(path, { end: most })) parts.push(part as Uint8Array);
  return Buffer.concat(parts);
}

/**
 * Text of a file that an option or a command names.
 * @param use what the file is for, and its format, as the sentence names them
 * @param most bytes that may be read
 * @throws UsageError naming the file, where it cannot be read or is larger
 */
export async function textIn(
  file: string,
  [use, kind]: readonly [string, 'CSV' | 'JSON' | 'text'],
  most = largestFile,
): Promise<string> {
  let bytes: Buffer;
  try {
    bytes = await bytesIn(file, most);
  } catch {
    throw new UsageError(commandLine.unreadFile(file, use, kind));
  }
  if (bytes.length > most) throw new UsageError(importing.reason({ code: 'too-large', file, most }));
  return bytes.toString('utf8');
}
