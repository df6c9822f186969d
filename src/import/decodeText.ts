import { foreignKind } from './foreignFiles.ts';
import { guarded, ImportFault, type ImportResult, largestFile } from './importedTable.ts';

const startsWith = (bytes: Uint8Array, start: readonly number[]): boolean =>
  start.every((byte, index) => bytes[index] === byte);

/** Code units gathered into text in pieces that fit into one call. */
function gather(units: Uint8Array | Uint16Array): string {
  const piece = 8192;
  const parts: string[] = [];
  for (let at = 0; at < units.length; at += piece) {
    parts.push(String.fromCharCode(...units.subarray(at, at + piece)));
  }
  return parts.join('');
}

/** Text whose letters are single bytes. */
export const latin1Text = (bytes: Uint8Array): string => gather(bytes);

function decodeUtf16(bytes: Uint8Array, littleEndian: boolean): string {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const units = new Uint16Array(Math.floor(bytes.length / 2) - 1);
  for (let i = 0; i < units.length; i += 1) units[i] = view.getUint16(2 * i + 2, littleEndian);
  return gather(units);
}

/** Lowest code point that may take 2, 3 or 4 bytes. */
const lowest = [0, 0, 0x80, 0x800, 0x10000];

function decodeUtf8(bytes: Uint8Array): string {
  const units = new Uint16Array(bytes.length);
  let used = 0;
  let line = 1;
  let lineStart = 0;
  let at = startsWith(bytes, [0xef, 0xbb, 0xbf]) ? 3 : 0;
  while (at < bytes.length) {
    const first = bytes[at];
    const length =
      first < 0x80
        ? 1
        : first >= 0xc2 && first < 0xe0
          ? 2
          : (first & 0xf0) === 0xe0
            ? 3
            : first < 0xf5 && first >= 0xf0
              ? 4
              : 0;
    let point = length <= 1 ? first : first & (0xff >> (length + 1));
    let valid = length > 0 && at + length <= bytes.length;
    for (let next = 1; valid && next < length; next += 1) {
      const byte = bytes[at + next];
      valid = (byte & 0xc0) === 0x80;
      point = (point << 6) | (byte & 0x3f);
    }
    if (!valid || point < lowest[length] || point > 0x10ffff || (point >= 0xd800 && point < 0xe000)) {
      throw new ImportFault({ code: 'not-utf8', line, byte: at - lineStart + 1 });
    }
    if (point === 0x0a) {
      line += 1;
      lineStart = at + 1;
    }
    if (point > 0xffff) {
      units[used] = 0xd7c0 + (point >> 10);
      units[used + 1] = 0xdc00 | (point & 0x3ff);
      used += 2;
    } else {
      units[used] = point;
      used += 1;
    }
    at += length;
  }
  return gather(units.subarray(0, used));
}

function decode(bytes: Uint8Array): string {
  if (bytes.length > largestFile) {
    throw new ImportFault({ code: 'too-large', most: largestFile });
  }
  if (bytes.length === 0) throw new ImportFault({ code: 'empty' });
  const kind = foreignKind(bytes);
  if (kind !== null) throw new ImportFault({ code: 'foreign', kind });
  if (startsWith(bytes, [0xff, 0xfe])) return decodeUtf16(bytes, true);
  if (startsWith(bytes, [0xfe, 0xff])) return decodeUtf16(bytes, false);
  const nothing = bytes.subarray(0, 65_536).indexOf(0);
  if (nothing >= 0) {
    throw new ImportFault({ code: 'binary', byte: nothing + 1 });
  }
  return decodeUtf8(bytes);
}

/**
 * Text of a file: UTF-8, or UTF-16 with a byte order mark.
 * @param bytes content of the file
 * @param file its name
 * @returns the text, or a reason when the file is empty, too large, binary or in another encoding
 */
export function decodeText(bytes: Uint8Array, file: string): ImportResult<string> {
  return guarded(file, () => decode(bytes));
}
