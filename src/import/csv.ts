import { allLines, blockOf, contentOf, isComment, tableOf } from './columns.ts';
import { type Dialect, detectDialect } from './delimited.ts';
import { guarded, type ImportedTable, ImportFault, type ImportResult } from './importedTable.ts';

/**
 * Reads numbers in columns: every usual delimiter and decimal sign, comments (`#`, `%`, `//`, `!`), an optional heading.
 * @param text content of the file
 * @param file its name
 * @param chosen delimiter or decimal sign where the user knows better
 * @returns one table, or what is wrong, with line and column
 */
export function readCsv(
  text: string,
  file: string,
  chosen: Partial<Dialect> = {},
): ImportResult<ImportedTable[]> {
  return guarded(file, () => {
    const lines = allLines(text);
    const comments = lines.filter((line) => isComment(line.text)).map((line) => line.text);
    const content = contentOf(lines);
    if (content.length === 0) throw new ImportFault({ code: 'no-numbers' });
    const dialect = { ...detectDialect(content.map((line) => line.text)), ...chosen };
    return [
      tableOf(blockOf(content, comments, dialect), dialect, file, {
        format: 'csv',
        name: file.replace(/\.[^.]*$/, ''),
        description: comments.map((line) => line.replace(/^\s*[#%!/]+:?\s*/, '')).join('\n'),
      }),
    ];
  });
}
