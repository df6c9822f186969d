import { isTar } from './isTar.ts';

/** Archives that are opened: several files in one, or one that is packed. */
export type ArchiveKind = 'zip' | 'gzip' | 'tar';

/**
 * What kind of archive a file is, by its first bytes; null where it is none.
 * @param bytes content of the file
 */
export function archiveKind(bytes: Uint8Array): ArchiveKind | null {
  if (bytes[0] === 0x50 && bytes[1] === 0x4b && bytes[2] === 0x03 && bytes[3] === 0x04) return 'zip';
  if (bytes[0] === 0x1f && bytes[1] === 0x8b) return 'gzip';
  return isTar(bytes) ? 'tar' : null;
}
