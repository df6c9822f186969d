import type { ExportFile } from '../../export/darkMatterLive.ts';

/** Remainders of the cyclic redundancy check CRC-32 (ISO 3309) by byte. */
const remainders = Uint32Array.from({ length: 256 }, (_, byte) => {
  let remainder = byte;
  for (let bit = 0; bit < 8; bit += 1) {
    remainder = (remainder & 1) === 1 ? 0xedb88320 ^ (remainder >>> 1) : remainder >>> 1;
  }
  return remainder;
});

/** CRC-32 (ISO 3309) of some bytes. */
export function crc32(bytes: Uint8Array): number {
  let crc = 0xffffffff;
  for (const byte of bytes) crc = remainders[(crc ^ byte) & 0xff] ^ (crc >>> 8);
  return (crc ^ 0xffffffff) >>> 0;
}

/** 1980-01-01, the earliest day that the format knows: the same files give the same archive. */
const day = (1 << 5) | 1;
/** Names are UTF-8. */
const utf8 = 1 << 11;
const version = 20;

/** Little-endian fields of 2 or 4 bytes, one after the other. */
function record(...fields: readonly (readonly [bytes: 2 | 4, value: number])[]): Uint8Array {
  const size = fields.reduce((sum, [bytes]) => sum + bytes, 0);
  const view = new DataView(new ArrayBuffer(size));
  let at = 0;
  for (const [bytes, value] of fields) {
    if (bytes === 2) view.setUint16(at, value, true);
    else view.setUint32(at, value, true);
    at += bytes;
  }
  return new Uint8Array(view.buffer);
}

/**
 * Files as one ZIP archive, stored without compression (PKWARE APPNOTE 6.3, sections 4.3.7, 4.3.12 and 4.3.16).
 * @param files names that differ, and texts; fewer than 65 536, together below 4 GiB
 * @returns the bytes of the archive; the same files give the same bytes
 */
export function zipFiles(files: readonly ExportFile[]): Uint8Array<ArrayBuffer> {
  const encoder = new TextEncoder();
  const pieces: Uint8Array[] = [];
  const entries: Uint8Array[] = [];
  let offset = 0;
  for (const file of files) {
    const name = encoder.encode(file.name);
    const content = encoder.encode(file.text);
    const facts = [
      [2, version],
      [2, utf8],
      [2, 0],
      [2, 0],
      [2, day],
      [4, crc32(content)],
      [4, content.length],
      [4, content.length],
      [2, name.length],
      [2, 0],
    ] as const;
    const head = record([4, 0x04034b50], ...facts);
    pieces.push(head, name, content);
    entries.push(
      record([4, 0x02014b50], [2, version], ...facts, [2, 0], [2, 0], [2, 0], [4, 0], [4, offset]),
      name,
    );
    offset += head.length + name.length + content.length;
  }
  const directory = entries.reduce((sum, { length }) => sum + length, 0);
  const end = record(
    [4, 0x06054b50],
    [2, 0],
    [2, 0],
    [2, files.length],
    [2, files.length],
    [4, directory],
    [4, offset],
    [2, 0],
  );
  const archive = new Uint8Array(offset + directory + end.length);
  let at = 0;
  for (const piece of [...pieces, ...entries, end]) {
    archive.set(piece, at);
    at += piece.length;
  }
  return archive;
}
