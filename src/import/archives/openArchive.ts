import { guarded, ImportFault, type ImportResult } from '../importedTable.ts';
import { archiveKind } from './archiveKind.ts';
import { gunzipped } from './gzip.ts';
import { createBudget, type Member, withoutNotes } from './members.ts';
import { isTar } from './isTar.ts';
import { tarMembers } from './tar.ts';
import { zipMembers } from './zip.ts';

function membersOf({ name, bytes }: Member): Member[] {
  const budget = createBudget();
  if (archiveKind(bytes) === 'zip') return zipMembers(bytes, budget);
  if (isTar(bytes)) return tarMembers(bytes, budget);
  const unpacked = gunzipped(bytes);
  if (isTar(unpacked)) return tarMembers(unpacked, budget);
  budget.take(unpacked.length);
  return [{ name: name.replace(/\.gz$/i, ''), bytes: unpacked }];
}

/**
 * The files of a zip, tar, tar.gz or gzip archive that may be tables, in the order of their names ("data2" before "data10").
 * Archives within it are not opened.
 * @param file name and bytes of the archive
 * @returns the files, or why there are none: it is damaged, holds too much, or no table
 */
export function openArchive(file: Member): ImportResult<Member[]> {
  return guarded(file.name, () => {
    const members = withoutNotes(membersOf(file));
    if (members.length === 0) throw new ImportFault({ code: 'no-table-in-archive' });
    return members.sort((a, b) => a.name.localeCompare(b.name, 'en', { numeric: true }));
  });
}
