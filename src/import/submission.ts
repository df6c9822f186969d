import type { ParsedFile } from './formats/format.ts';
import type { ImportedTable } from './importedTable.ts';

/** What a HEPData submission (`submission.yaml`) says of a table that is in a file of its own. */
export interface SubmittedTable {
  /** Name of the file that says it. */
  readonly by: string;
  readonly dataFile: string;
  readonly name: string;
  readonly description: string;
}

/** Whether a file names tables and holds none. */
export function isSubmission({ text, json }: ParsedFile): boolean {
  return json === undefined && /^ *data_file:/m.test(text) && !/^ *independent_variables:/m.test(text);
}

const folderOf = (name: string): string => name.slice(0, name.lastIndexOf('/') + 1);

/** What is said of the table in a file by a submission in the same folder. */
export function submittedAs(
  { name }: Pick<ParsedFile, 'name'>,
  entries: readonly SubmittedTable[],
): SubmittedTable | undefined {
  return entries.find(({ by, dataFile }) => `${folderOf(by)}${dataFile}` === name);
}

/** A table with the name and the description that its submission gives it; those of its own file come first. */
export function withItsName(table: ImportedTable, entry: SubmittedTable | undefined): ImportedTable {
  if (entry === undefined) return table;
  const description = [table.description, entry.description].filter((text) => text !== '').join('\n');
  return { ...table, name: entry.name === '' ? table.name : entry.name, description };
}
