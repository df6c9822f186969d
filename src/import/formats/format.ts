import type { DarkMatterLiveLabel } from '../darkMatterLive.ts';
import type { Dialect } from '../delimited.ts';
import type { ImportedTable, ImportResult } from '../importedTable.ts';
import type { OwnFile } from '../kaonscopeJson.ts';

/** A file as text, with what it holds where it is JSON. */
export interface ParsedFile {
  readonly name: string;
  readonly text: string;
  /** Undefined where it is no JSON. */
  readonly json: unknown;
}

/** What came with a file: those that label others, and delimiter or decimal sign where the user knows better. */
export interface Company {
  readonly labels: readonly ParsedFile[];
  readonly dialect: Partial<Dialect>;
}

/** What a file holds: tables to be asked about, or a data file of ours. */
export type Content =
  | {
      readonly kind: 'tables';
      readonly tables: readonly ImportedTable[];
      readonly label?: DarkMatterLiveLabel;
    }
  | { readonly kind: 'own'; readonly own: OwnFile };

/** What a file of a format holds, or why it cannot be read. */
export type Reading = (file: ParsedFile, company: Company) => ImportResult<Content>;

/** A format that files of users and of other sites come in; what reads it may have to be loaded first. */
export type ImportFormat = {
  readonly id: string;
  /** Whether a file is of this format; formats are asked in the order of their list. */
  readonly isOf: (file: ParsedFile, company: Company) => boolean;
} & ({ readonly read: Reading } | { readonly load: () => Promise<Reading> });

/** Tables as the content of a file. */
export function asTables(result: ImportResult<ImportedTable[]>): ImportResult<Content> {
  return result.ok ? { ok: true, content: { kind: 'tables', tables: result.content } } : result;
}
