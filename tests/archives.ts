import { gzipSync, strToU8, zipSync } from 'fflate';

/** Files of an archive by name. */
export type Content = Readonly<Record<string, string | Uint8Array>>;

const bytesOf = (content: string | Uint8Array): Uint8Array =>
  typeof content === 'string' ? strToU8(content) : content;

/** A zip archive of these files. */
export const zipOf = (files: Content): Uint8Array =>
  zipSync(Object.fromEntries(Object.entries(files).map(([name, content]) => [name, bytesOf(content)])));

/** What a header of a tar archive says beside the name. */
export interface TarHeader {
  readonly kind?: string;
  readonly size?: string;
  readonly folder?: string;
}

/** A header of a tar archive (POSIX.1-1988, section 10.1.1) and the content that follows it, in blocks of 512 bytes. */
export function tarEntry(name: string, content: string | Uint8Array, header: TarHeader = {}): Uint8Array {
  const bytes = bytesOf(content);
  const block = new Uint8Array(512 * (1 + Math.ceil(bytes.length / 512)));
  const put = (at: number, text: string): void => block.set(strToU8(text), at);
  put(0, name);
  put(100, '0000644\0');
  put(108, '0001750\0');
  put(116, '0001750\0');
  put(124, header.size ?? `${bytes.length.toString(8).padStart(11, '0')}\0`);
  put(136, '00000000000\0');
  put(156, header.kind ?? '0');
  put(257, 'ustar\x0000');
  put(345, header.folder ?? '');
  put(148, ' '.repeat(8));
  const sum = block.subarray(0, 512).reduce((total, byte) => total + byte, 0);
  put(148, `${sum.toString(8).padStart(6, '0')}\0 `);
  block.set(bytes, 512);
  return block;
}

/** Pieces one after the other. */
export function joinedBytes(...pieces: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(pieces.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole;
}

/** A tar archive of these entries. */
export const tarOf = (...entries: readonly Uint8Array[]): Uint8Array =>
  joinedBytes(...entries, new Uint8Array(1024));

/** A tar.gz archive of these files. */
export const tarGzOf = (files: Content): Uint8Array =>
  gzipSync(tarOf(...Object.entries(files).map(([name, content]) => tarEntry(name, content))));
