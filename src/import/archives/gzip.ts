import { Gunzip } from 'fflate';
import { ImportFault } from '../importedTable.ts';
import { mostUnpacked } from './members.ts';

/** Bytes of the shortest file: its head, an empty stream and its end (RFC 1952). */
const shortest = 18;

/** Bytes that are unpacked at a time: no more than a thousandfold of it comes out before it is looked at. */
const piece = 16 * 1024;

/**
 * Unpacks a gzip file.
 * @param bytes the file
 * @throws ImportFault on what is damaged or too much
 */
export function gunzipped(bytes: Uint8Array): Uint8Array {
  const parts: Uint8Array[] = [];
  let size = 0;
  let isWhole = false;
  const reader = new Gunzip((part, isLast) => {
    parts.push(part);
    size += part.length;
    isWhole = isLast;
    if (size > mostUnpacked) throw new ImportFault({ code: 'too-much-unpacked', most: mostUnpacked });
  });
  try {
    for (let at = 0; at < bytes.length; at += piece)
      reader.push(bytes.subarray(at, at + piece), at + piece >= bytes.length);
  } catch (error) {
    if (error instanceof ImportFault) throw error;
    isWhole = false;
  }
  // The last four bytes are the size that it was packed from.
  const end = bytes.subarray(bytes.length - 4);
  if (bytes.length < shortest || end.some((byte, k) => byte !== ((size >>> (8 * k)) & 0xff))) isWhole = false;
  if (!isWhole) throw new ImportFault({ code: 'damaged-archive', kind: 'gzip' });
  const whole = new Uint8Array(size);
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}
