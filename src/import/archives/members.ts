import { ImportFault, largestFile } from '../importedTable.ts';

/** A file out of an archive. Its name is somebody's text, and never a place to write to. */
export interface Member {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** Most files that an archive may hold, and most bytes of what is read of it, unpacked. */
export const mostMembers = 1000;
export const mostUnpacked = 64 * 1024 * 1024;

const tableName = /\.(?:ya?ml|jsonl?|csv|tsv|txt|dat|lmt|m|asc|out)$/i;

/** Whether a file of an archive may be a table; pictures, programs and archives within archives are passed over. */
export const mayBeTable = (name: string): boolean =>
  tableName.test(name) && !/(?:^|\/)(?:__MACOSX\/|\._)/.test(name);

/** The files of an archive without what only says how they belong together: `info.json` beside a project of WebPlotDigitizer. */
export function withoutNotes(members: readonly Member[]): Member[] {
  const names = new Set(members.map(({ name }) => name));
  return members.filter(
    ({ name }) => !/(?:^|\/)info\.json$/.test(name) || !names.has(name.replace(/info\.json$/, 'wpd.json')),
  );
}

/** Keeps count of what an archive unpacks to. */
export interface Budget {
  /** @throws ImportFault when there are too many files */
  readonly countFile: () => void;
  /** @throws ImportFault when a file is too large, or all of them are */
  readonly take: (bytes: number) => void;
}

/** A budget for one archive. */
export function createBudget(): Budget {
  let files = 0;
  let left = mostUnpacked;
  return {
    countFile: () => {
      files += 1;
      if (files > mostMembers) throw new ImportFault({ code: 'too-many-members', most: mostMembers });
    },
    take: (bytes) => {
      left -= bytes;
      if (bytes > largestFile) throw new ImportFault({ code: 'too-large', most: largestFile });
      if (left < 0) throw new ImportFault({ code: 'too-much-unpacked', most: mostUnpacked });
    },
  };
}
