import { readCsv } from '../csv.ts';
import { shortName } from '../../words/quoted.ts';
import { isEventGrid } from '../eventGrid.ts';
import { unusable } from '../importedTable.ts';
import { belongTogether, darkMatterLiveLabel, type DarkMatterLiveLabel } from '../darkMatterLive.ts';

import { asTables, type Company, type ImportFormat, type ParsedFile } from './format.ts';

function labelOf({ name }: ParsedFile, { labels }: Company): DarkMatterLiveLabel | undefined {
  return labels
    .map((file) => ({ file, label: darkMatterLiveLabel(file.json) }))
    .find(({ file, label }) => belongTogether(label, file.name, name))?.label;
}

/** A CSV of the Dark Matter live site with the JSON that labels it: mass in GeV and coupling, whatever their headings. */
export const darkMatterLive: ImportFormat = {
  id: 'dark-matter-live',
  isOf: (file, company) => file.json === undefined && labelOf(file, company) !== undefined,
  read: (file, company) => {
    const label = labelOf(file, company);
    const result = readCsv(file.text, file.name, company.dialect);
    if (!result.ok || label === undefined) return asTables(result);
    const tables = result.content.map((table) => ({
      ...table,
      format: label.own === undefined ? 'dark-matter-live' : 'kaonscope',
      name: shortName(label.longName || label.labelName),
      description: [label.longName, ...label.paperUrls].join('\n'),
    }));
    return { ok: true, content: { kind: 'tables', tables, label } };
  },
};

/** Numbers in columns; those of events over a plane are no curve. */
export const csv: ImportFormat = {
  id: 'csv',
  isOf: ({ json }) => json === undefined,
  read: ({ name, text }, { dialect }) => {
    const result = readCsv(text, name, dialect);
    if (result.ok && result.content.some(isEventGrid))
      return unusable(name, { code: 'foreign', kind: 'event-grid' });
    return asTables(result);
  },
};
