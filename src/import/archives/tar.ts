import { strFromU8 } from 'fflate';
import { ImportFault } from '../importedTable.ts';
import { tarBlock as block } from './isTar.ts';
import { type Budget, mayBeTable, type Member } from './members.ts';

const damaged = (): ImportFault => new ImportFault({ code: 'damaged-archive', kind: 'tar' });

/** Text of a field, up to its first zero. */
function textAt(header: Uint8Array, from: number, length: number): string {
  const field = header.subarray(from, from + length);
  const end = field.indexOf(0);
  return strFromU8(end < 0 ? field : field.subarray(0, end));
}

/** A number in octal digits. @throws ImportFault on anything else */
function octalAt(header: Uint8Array, from: number, length: number): number {
  const digits = textAt(header, from, length).trim();
  if (!/^[0-7]{1,11}$/.test(digits)) throw damaged();
  return Number.parseInt(digits, 8);
}

/** Sum of the bytes of a header, its own field taken as blanks. */
function sumOf(header: Uint8Array): number {
  return header.reduce((sum, byte, at) => sum + (at >= 148 && at < 156 ? 0x20 : byte), 0);
}

/** The name in an extended header (records "length path=…"), or null where it has none. */
function extendedName(content: Uint8Array): string | null {
  return /(?:^|\n)\d+ path=([^\n]*)/.exec(strFromU8(content))?.[1] ?? null;
}

/**
 * The files of a tar archive that may be tables. Links, devices and folders are passed over; names are nothing but text.
 * POSIX.1-1988 (ustar), with the longer names of POSIX.1-2001 and of GNU.
 * @param bytes the archive
 * @param budget what it may hold
 * @throws ImportFault on what is damaged, ends early, or is too much
 */
export function tarMembers(bytes: Uint8Array, budget: Budget): Member[] {
  const members: Member[] = [];
  let longName: string | null = null;
  let at = 0;
  for (;;) {
    const header = bytes.subarray(at, at + block);
    // Archives end with two empty blocks; some programs leave them out.
    if (header.length === 0 || header.every((byte) => byte === 0)) return members;
    if (header.length < block || octalAt(header, 148, 8) !== sumOf(header)) throw damaged();
    budget.countFile();
    const size = octalAt(header, 124, 12);
    const end = at + block * (1 + Math.ceil(size / block));
    if (end > bytes.length) throw damaged();
    const content = bytes.subarray(at + block, at + block + size);
    const kind = textAt(header, 156, 1);
    const folder = textAt(header, 257, 5) === 'ustar' ? textAt(header, 345, 155) : '';
    const shortName = textAt(header, 0, 100);
    const name: string = longName ?? (folder === '' ? shortName : `${folder}/${shortName}`);
    if (kind === 'x') longName = extendedName(content) ?? longName;
    else if (kind === 'L') longName = textAt(content, 0, content.length);
    else if (kind !== 'g') {
      longName = null;
      if ((kind === '' || kind === '0') && mayBeTable(name)) {
        budget.take(size);
        members.push({ name, bytes: content });
      }
    }
    at = end;
  }
}
