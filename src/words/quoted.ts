/**
 * A piece of a link as it may be shown: in quotation marks, shortened, without control characters.
 */
export function quoted(text: string): string {
  const clean = [...text].filter((character) => character >= ' ' && character !== '\u007f').join('');
  return `"${clean.length > 40 ? `${clean.slice(0, 39)}…` : clean}"`;
}
