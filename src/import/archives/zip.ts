import { unzipSync } from 'fflate';
import { zipKind } from '../foreignFiles.ts';
import { ImportFault } from '../importedTable.ts';
import { type Budget, mayBeTable, type Member } from './members.ts';

/** Ways in which a file may lie in a zip archive that are read: as it is, and deflated. */
const methods = [0, 8];

/**
 * The files of a zip archive that may be tables. Room is made for what its list says that they take, and a file that is
 * shorter than its list says is damaged: nothing unpacks to more than was allowed.
 * @param bytes the archive
 * @param budget what it may unpack to
 * @throws ImportFault on what is damaged, too much, or a document that is packed as a zip archive
 */
export function zipMembers(bytes: Uint8Array, budget: Budget): Member[] {
  const sizes = new Map<string, number>();
  const names: string[] = [];
  let files: Readonly<Record<string, Uint8Array>>;
  try {
    files = unzipSync(bytes, {
      filter: ({ name, originalSize, compression }) => {
        budget.countFile();
        names.push(name);
        if (!mayBeTable(name)) return false;
        if (!methods.includes(compression)) throw new ImportFault({ code: 'damaged-archive', kind: 'zip' });
        budget.take(originalSize);
        sizes.set(name, originalSize);
        return true;
      },
    });
  } catch (error) {
    if (error instanceof ImportFault) throw error;
    throw new ImportFault({ code: 'damaged-archive', kind: 'zip' });
  }
  const kind = zipKind(names);
  if (kind !== null) throw new ImportFault({ code: 'foreign', kind });
  return Object.entries(files).map(([name, content]) => {
    if (content.length !== sizes.get(name)) throw new ImportFault({ code: 'damaged-archive', kind: 'zip' });
    return { name, bytes: content };
  });
}
