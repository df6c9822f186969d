import { ImportFault } from './importedTable.ts';
import { parseJson } from './jsonText.ts';
import { linesAsJson, listsAsJson } from './writtenLists.ts';

const opens = /^\uFEFF?\s*[{[]/;
const opensList = /^\uFEFF?\s*(?:\(\*[^]{0,2000}?\*\)\s*)*(?:[A-Za-z_]\w*\s*:?=\s*)?(?:[{[(]|<\|)/;

/** Whether a name says that a file is written otherwise than as JSON, although it may begin like it. */
const isYamlName = (name: string): boolean => /\.ya?ml(?:\.txt)?$/i.test(name);
const isColumnName = (name: string): boolean => /\.(?:csv|tsv|dat|txt|lmt|asc|out)$/i.test(name);

function parsed(json: string | null): unknown {
  if (json === null) return undefined;
  try {
    return JSON.parse(json) as unknown;
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}

/** Whether the first lines are numbers in columns under a heading that begins with a bracket. */
function hasRows(text: string): boolean {
  const [, ...others] = text
    .slice(0, 4000)
    .split(/\r\n|\n|\r/)
    .filter((line) => line.trim() !== '');
  return others.length > 0 && others.slice(0, 3).every((line) => /^\s*[-+.]?\d[^{}[\]]*$/.test(line));
}

/**
 * What a text holds that is written in brackets: JSON, one list or object per line, or lists as Mathematica and Python write
 * them. Content and name of the file decide together: YAML and headings may begin with a bracket too.
 * @param name of the file
 * @param text its content
 * @returns undefined where it is no such text
 * @throws ImportFault naming line and column where a text stops being JSON
 */
export function structureOf(name: string, text: string): unknown {
  if (!opens.test(text)) return opensList.test(text) ? parsed(listsAsJson(text)) : undefined;
  try {
    return parseJson(text);
  } catch (fault) {
    if (!(fault instanceof ImportFault)) throw fault;
    const isJsonName = /\.json$/i.test(name);
    const meant = parsed(linesAsJson(text)) ?? parsed(listsAsJson(text, !isJsonName));
    if (meant !== undefined) return meant;
    const isOther =
      isYamlName(name) ||
      (!isJsonName && /\b(?:in)?dependent_variables\s*:/.test(text.slice(0, 100_000))) ||
      (isColumnName(name) && hasRows(text));
    if (isOther) return undefined;
    throw fault;
  }
}
