import { blocksOf } from './blocks.ts';
import { withBins } from './binColumns.ts';
import { tableOf } from './columns.ts';
import type { Dialect } from './delimited.ts';
import { detectDialect } from './dialects.ts';
import { guarded, type ImportedTable, ImportFault, type ImportResult } from './importedTable.ts';
import { partedTables } from './sideBySide.ts';
import { allLines, commentText, contentOf, isComment } from './lines.ts';

const longestTitle = 80;

/** What a block is called by the lines and comments above it; empty where they say nothing. */
function titleOf(
  headings: readonly (readonly string[])[],
  titles: readonly string[],
  comments: readonly string[],
): string {
  const single = headings
    .map((cells) => cells.filter((cell) => cell !== ''))
    .filter((cells) => cells.length === 1)
    .map(([cell]) => cell);
  const named = [...single, ...titles, ...comments].filter(
    (title) => title.length <= longestTitle && !/^default dataset/i.test(title),
  );
  return named[0] ?? '';
}

/**
 * Reads numbers in columns: delimiter, decimal sign, quotation marks and comments by what makes all lines agree, headings of one
 * or two lines, several tables below or beside one another.
 * @param text content of the file
 * @param file its name
 * @param chosen delimiter or decimal sign where the user knows better
 * @returns tables, or what is wrong, with line and column
 */
export function readCsv(
  text: string,
  file: string,
  chosen: Partial<Dialect> = {},
): ImportResult<ImportedTable[]> {
  return guarded(file, () => {
    const lines = allLines(text);
    const comments = lines.filter((line) => isComment(line.text)).map((line) => commentText(line.text));
    const content = contentOf(lines);
    if (content.length === 0) throw new ImportFault({ code: 'no-numbers' });
    const above = lines.slice(0, content[0].number - 1).filter((line) => isComment(line.text));
    const lastComment = commentText(above[above.length - 1]?.text ?? '');
    const texts = content.map((line) => line.text);
    const dialect = detectDialect(texts, lastComment, chosen);
    const blocks = blocksOf(content, dialect);
    if (blocks.length === 0) {
      const isChoice = blocksOf(content, detectDialect(texts, lastComment, {})).length > 0;
      throw new ImportFault({ code: isChoice ? 'no-row-as-chosen' : 'no-row-of-numbers' });
    }
    const stem = file.replace(/\.[^.]*$/, '');
    let before: readonly string[] = [];
    return blocks.flatMap((block, k) => {
      // A heading holds for the blocks below it that have none.
      const headed = block.heading.length > 0 ? block : { ...block, heading: before };
      const { table, headings, titles } = tableOf(headed, dialect, file, lastComment, {
        format: 'csv',
        name: stem,
        description: comments.join('\n'),
      });
      if (headings.length > 0) before = block.heading.slice(-1);
      const own = blocks.length > 1 ? block.comments.slice(0, 1) : [];
      const name = titleOf(block.heading.length > 0 ? headings.slice(0, -1) : [], titles, own);
      return partedTables(
        { ...table, name: name || (blocks.length > 1 ? `${stem} ${k + 1}` : stem) },
        headings,
      ).map(withBins);
    });
  });
}
