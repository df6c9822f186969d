import { version } from '../../data/version.ts';
import { shortened } from '../../words/quoted.ts';
import { unusable } from '../importedTable.ts';
import { isScan, readScan } from '../scanFile.ts';
import type { ImportFormat } from './format.ts';

/** What `merge`, or `scan` of a whole request, writes. */
export const scan: ImportFormat = {
  id: 'kaonscope-scan',
  isOf: ({ json }) => isScan(json),
  read: ({ name, json }) => {
    const read = readScan(json, name);
    if (!read.ok) return read;
    const { version: by, shard } = read.content;
    if (by !== version)
      return unusable(name, { code: 'other-version', version: shortened(by), own: version });
    if (shard[1] !== 1) return unusable(name, { code: 'part-of-scan', shard });
    return { ok: true, content: { kind: 'own', own: { kind: 'scan', content: read.content } } };
  },
};
